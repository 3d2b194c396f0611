// A resident who uses Tantu by plain HTTP: the quickest way to the page that a test is about.
import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions } from "@playwright/test";
import { type Answers, FIRST_OFFERED, type Form, form, RENEWAL } from "./answers";
import { BASE_URL, DATA } from "./server";

/** A mobile number that nobody in this run has signed in with. */
export function freshPhone(): string {
  return `138${String(randomInt(1e8)).padStart(8, "0")}`;
}

/** The code of the last message to this number, from the server that keeps its memory in this folder. */
export function codeSentTo(phone: string, data = DATA): string {
  const lines = readFileSync(join(data, "messages.ndjson"), "utf8").trim().split("\n");
  const messages = lines.map((line) => JSON.parse(line)).filter(({ to }) => to === phone);
  const code = messages.at(-1)?.text.match(/\d{6}/)?.[0];
  if (!code) throw new Error(`no code was sent to ${phone}`);
  return code;
}

export class Resident {
  readonly phone = freshPhone();
  /** Under which mandate they act, if for somebody else. */
  #mandate = "me";
  readonly #cookies = new Map<string, string>();

  /** Somebody who is signed in and has not begun anything. */
  static async signedIn(): Promise<Resident> {
    const resident = new Resident();
    await resident.signIn();
    return resident;
  }

  async signIn(): Promise<void> {
    await this.askForCode();
    await this.post("/sign-in/code", { code: codeSentTo(this.phone) });
  }

  async askForCode(): Promise<void> {
    await this.post("/sign-in", { phone: this.phone });
  }

  /** Acts for the first whom they help. Returns under which mandate. */
  async actForAnother(): Promise<string> {
    this.#mandate = await this.valueOf("/for", "for", 1);
    await this.post("/for", { for: this.#mandate });
    return this.#mandate;
  }

  /** Begins a draft and fills it in as far as `answers` go. Returns its address. */
  async fillIn(answers: Answers = RENEWAL, service = "certificate-renewal"): Promise<string> {
    const first = await this.post(`/services/${service}/start`, { new: "yes", for: this.#mandate });
    const draft = first.match(/^\/apply\/[^/]+/)?.[0];
    if (!draft) throw new Error(`no draft was begun, but ${first}`);
    await this.answer(draft, answers);
    return draft;
  }

  /** Answers questions, right or wrong; `at` is where their addresses begin. */
  async answer(at: string, answers: Answers): Promise<void> {
    for (const [question, answer] of Object.entries(answers)) {
      const path = `${at}/${question}`;
      const chosen = answer === FIRST_OFFERED ? await this.firstOffered(path, question) : answer;
      await this.post(path, form(question, chosen));
    }
  }

  /** Fills in everything and sends it. Returns the address of the case. */
  async apply(answers: Answers = RENEWAL, service = "certificate-renewal"): Promise<string> {
    const receipt = await this.post(`${await this.fillIn(answers, service)}/check`, {});
    if (!receipt.endsWith("/receipt")) throw new Error(`${service} was not sent, but led to ${receipt}`);
    return receipt.replace(/\/receipt$/, "");
  }

  /** The first answer that a page offers to choose. */
  firstOffered(path: string, name: string): Promise<string> {
    return this.valueOf(path, name, 0);
  }

  /** What the so many-th input of that name on a page would send. */
  async valueOf(path: string, name: string, nth: number): Promise<string> {
    const inputs = (await this.read(path)).match(/<input [^>]*>/g) ?? [];
    const input = inputs.filter((input) => input.includes(`name="${name}"`))[nth];
    const value = input?.match(/value="([^"]+)"/)?.[1];
    if (!value) throw new Error(`${path} offers no ${name}`);
    return value;
  }

  /** A page as it is sent. */
  async read(path: string): Promise<string> {
    return (await fetch(BASE_URL + path, { headers: { cookie: this.#cookie } })).text();
  }

  /** Sends a form and returns where it leads; nowhere, if there is something to mend. Agrees where consent is asked for. */
  async post(path: string, form: Form): Promise<string> {
    const onward = await this.send(path, form);
    return onward.startsWith("/consent?next=") ? this.send(onward, { age: "yes", answer: "yes" }) : onward;
  }

  /** Sends a form and returns where it leads, without agreeing to anything. */
  async send(path: string, form: Form): Promise<string> {
    const response = await fetch(BASE_URL + path, {
      method: "POST",
      body: new URLSearchParams(form),
      headers: { origin: BASE_URL, cookie: this.#cookie },
      redirect: "manual",
    });
    if (![303, 422].includes(response.status)) throw new Error(`POST ${path}: ${response.status}`);
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value] = cookie.match(/^([^=]+)=([^;]*)/) ?? [];
      if (value) this.#cookies.set(name, value);
      else this.#cookies.delete(name);
    }
    return response.headers.get("location") ?? "";
  }

  /** What makes a browser this person's. */
  get storageState(): Exclude<BrowserContextOptions["storageState"], string | undefined> {
    const shared = { domain: new URL(BASE_URL).hostname, path: "/", expires: -1, httpOnly: true, secure: true };
    const cookies = [...this.#cookies].map(([name, value]) => ({ name, value, sameSite: "Lax" as const, ...shared }));
    return { cookies, origins: [] };
  }

  get #cookie(): string {
    return [...this.#cookies].map((pair) => pair.join("=")).join("; ");
  }
}
