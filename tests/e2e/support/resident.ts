// A resident who uses Tantu by plain HTTP: the quickest way to the page that a test is about.
import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions } from "@playwright/test";
import { BASE_URL, DATA } from "./server";

export type Form = Record<string, string>;

/** A certificate number that is well formed, and nobody's. */
export const NUMBER = "11010519491231002X43";

/** Whole answers to the renewal of a certificate, by question. */
export const ANSWERS: Record<string, Form> = {
  number: { number: NUMBER },
  expiry: expiry({ months: 3 }),
  changed: { changed: "nothing" },
  address: { address: "龙城街道盛平社区\n幸福花园 3 栋 2 单元 501" },
  phone: { phone: "13800138000" },
  receive: { receive: "collect" },
  hall: { hall: "longcheng" },
  photo: { photo: "home" },
  declaration: { declaration: "yes" },
};

/** The day so many months from now, as the form asks for it. */
export function expiry({ months }: { months: number }): Form {
  const day = new Date();
  // A day that every month has.
  day.setUTCMonth(day.getUTCMonth() + months, 15);
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + 1];
  return { "expiry-year": `${year}`, "expiry-month": `${month}`, "expiry-day": "15" };
}

/** A mobile number that nobody in this run has signed in with. */
export function freshPhone(): string {
  return `138${String(randomInt(1e8)).padStart(8, "0")}`;
}

/** The code of the last message to this number. */
export function codeSentTo(phone: string): string {
  const lines = readFileSync(join(DATA, "messages.ndjson"), "utf8").trim().split("\n");
  const messages = lines.map((line) => JSON.parse(line)).filter(({ to }) => to === phone);
  const code = messages.at(-1)?.text.match(/\d{6}/)?.[0];
  if (!code) throw new Error(`no code was sent to ${phone}`);
  return code;
}

export class Resident {
  readonly phone = freshPhone();
  readonly #cookies = new Map<string, string>();

  /** Somebody who is signed in and has not begun anything. */
  static async signedIn(): Promise<Resident> {
    const resident = new Resident();
    await resident.askForCode();
    await resident.post("/sign-in/code", { code: codeSentTo(resident.phone) });
    return resident;
  }

  async askForCode(): Promise<void> {
    await this.post("/sign-in", { phone: this.phone });
  }

  /** Begins a draft and fills it in as far as `answers` go. Returns its address. */
  async fillIn(answers: Record<string, Form> = ANSWERS): Promise<string> {
    const first = await this.post("/services/certificate-renewal/start", { new: "yes" });
    const draft = first.match(/^\/apply\/[^/]+/)?.[0];
    if (!draft) throw new Error(`no draft was begun, but ${first}`);
    for (const [question, form] of Object.entries(answers)) {
      await this.post(`${draft}/${question}`, form);
    }
    return draft;
  }

  /** Fills in everything and sends it. Returns the address of the case. */
  async apply(): Promise<string> {
    const receipt = await this.post(`${await this.fillIn()}/check`, {});
    return receipt.replace(/\/receipt$/, "");
  }

  /** Sends a form and returns where it leads; nowhere, if there is something to mend. */
  async post(path: string, form: Form): Promise<string> {
    const response = await fetch(BASE_URL + path, {
      method: "POST",
      body: new URLSearchParams(form),
      headers: { origin: BASE_URL, cookie: [...this.#cookies].map((pair) => pair.join("=")).join("; ") },
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
}
