// A phone, and the person who holds it: Tantu is kept on it, and the network comes and goes.
import { type BrowserContext, expect, type Locator, type Page, type Worker } from "@playwright/test";
import { type Answers, type Form, form } from "./answers";
import type { OwnServer } from "./own-server";
import { codeSentTo, freshPhone } from "./resident";

/** How many pages the longest service has, and some more. */
const PAGES = 60;

export class Phone {
  private constructor(
    readonly page: Page,
    /** Where Tantu is: the server, or what stands before it. */
    readonly site: string,
    readonly server: OwnServer,
  ) {}

  /** Opens Tantu for the first time, and waits until the phone could do without the server. */
  static async of(context: BrowserContext, server: OwnServer, site = server.address): Promise<Phone> {
    const phone = new Phone(await context.newPage(), site, server);
    await phone.open("/");
    await phone.page.evaluate(async () => void (await navigator.serviceWorker.ready));
    // From its second page on, it is the phone that asks the server.
    await phone.open("/");
    return phone;
  }

  /** Of somebody who is signed in, has agreed, and is the only one who uses this phone. */
  static async ofItsOwner(
    context: BrowserContext,
    server: OwnServer,
    { site, number }: { site?: string; number?: string } = {},
  ): Promise<Phone> {
    const phone = await Phone.of(context, server, site);
    await phone.signIn(number);
    await phone.agree();
    await phone.keep("mine");
    // The server has told what concerns them.
    await expect(async () => {
      await phone.open("/keep");
      expect(await phone.main.locator("dd").nth(2).textContent()).toMatch(/\d:\d\d/);
    }).toPass();
    return phone;
  }

  /** Opens the browser again, in which Tantu has been before. */
  static async again(context: BrowserContext, server: OwnServer, site = server.address): Promise<Phone> {
    return new Phone(await context.newPage(), site, server);
  }

  /** Somebody who uses the same phone in another tab. */
  async anotherTab(): Promise<Phone> {
    return new Phone(await this.page.context().newPage(), this.site, this.server);
  }

  get main(): Locator {
    return this.page.getByRole("main");
  }

  get heading(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  /** Where one is, without the site. */
  get path(): string {
    return this.page.url().replace(this.site, "");
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.site + path);
  }

  /** Presses what leads on: the one main button of the page. */
  async goOn(): Promise<void> {
    await this.press(this.main.locator("button.button, a.button").first());
  }

  /** Presses the link or button of this name. */
  async follow(role: "link" | "button", name: string, within = this.main): Promise<void> {
    await this.press(within.getByRole(role, { name, exact: true }));
  }

  /** Presses it, and arrives where it leads. */
  async press(way: Locator): Promise<void> {
    await Promise.all([this.page.waitForEvent("load"), way.click()]);
  }

  /** Signs in, and is on the first page after that. */
  async signIn(number = freshPhone()): Promise<void> {
    await this.send("/sign-in", { phone: number });
    await this.send("/sign-in/code", { code: codeSentTo(number, this.server.data) });
    await this.open("/applications");
  }

  /** Says yes to keeping what is told of a disability. */
  agree(): Promise<void> {
    return this.send("/consent", { age: "yes", answer: "yes" });
  }

  /** Sends a form without looking at its page: the quickest way to what a test is about. */
  async send(path: string, form: Form): Promise<void> {
    const response = await this.page.request.post(this.site + path, { form, headers: { origin: this.site } });
    expect(response.ok(), `POST ${path}`).toBe(true);
  }

  /** Says whether this phone is one person's alone. */
  async keep(choice: "mine" | "shared"): Promise<void> {
    await this.open("/keep");
    await this.answer({ choice });
    await this.goOn();
  }

  /** Begins an application, from the first page on, as somebody who looks for it. Returns its address. */
  async begin(service: string): Promise<string> {
    await this.open("/");
    await this.open(`/services/${service}`);
    await this.goOn();
    const [draft] = this.path.match(/^\/apply\/[^/]+/) ?? [];
    if (!draft) throw new Error(`no draft was begun, but this is ${this.path}`);
    return draft;
  }

  /** Which question is asked, if any is. */
  get question(): string | undefined {
    const [, question] = this.path.match(/^\/apply\/[^/]+\/([^?]+)/) ?? [];
    return question === "check" ? undefined : question;
  }

  /** Answers one question after the other, as long as there is an answer; looks at each page, if asked to. */
  async fillIn(answers: Answers, look = async () => {}): Promise<void> {
    for (let page = 0; page < PAGES && this.question; page++) {
      await look();
      const { question } = this;
      const answer = answers[question];
      if (!answer) return;
      await this.answer(form(question, answer));
      await this.goOn();
      expect(this.question, "a page that was filled in right leads on").not.toBe(question);
    }
  }

  /** Fills in the fields of a page as a form would send them. */
  async answer(fields: Form): Promise<void> {
    for (const [name, value] of Object.entries(fields)) await this.write(name, value);
  }

  async write(name: string, value: string): Promise<void> {
    const field = this.main.locator(`[name="${name}"]`);
    const type = await field.first().getAttribute("type");
    // What the page says itself is not for anybody to fill in.
    if (type === "hidden") return;
    if (type === "radio") await this.main.locator(`[name="${name}"][value="${value}"]`).check();
    else if (type === "checkbox") await field.check();
    else await field.fill(value);
  }

  /** Answers wrongly, and finds what was typed where it was typed. */
  async mistypes(question: string, typed: string): Promise<void> {
    await this.write(question, typed);
    await this.goOn();
    await expect(this.page.locator("#problems")).toBeFocused();
    await expect(this.main.locator(`[name="${question}"]`)).toHaveValue(typed);
  }

  /** Fills in a whole application and sends it off. Returns its address while it waits. */
  async apply(service: string, answers: Answers): Promise<string> {
    await this.begin(service);
    await this.fillIn(answers);
    return this.submit();
  }

  async submit(): Promise<string> {
    expect(this.path, "every question is answered").toMatch(/\/check$/);
    await this.goOn();
    expect(this.path).toMatch(/^\/waiting\/[^/]+$/);
    return this.path;
  }

  /** Looks again at what waits until it has arrived, and its receipt is the real one. */
  async seesArrive(waiting: string): Promise<void> {
    await expect(async () => {
      await this.open(waiting);
      expect(this.path).toMatch(/^\/applications\/[^/]+\/receipt$/);
    }).toPass();
  }

  /** How many applications the server knows of. */
  async cases(): Promise<number> {
    const list = await this.fromServer("/applications");
    return new Set(list.match(/(?<=href=")\/applications\/[^"/]+/g)).size;
  }

  /** A page as the server has it, past everything on this phone. */
  async fromServer(path: string): Promise<string> {
    return (await this.page.request.get(this.site + path)).text();
  }

  /** By which names the phone keeps anything. */
  remembered(): Promise<string[]> {
    return this.page.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open("tantu"));
      const isEmpty = database.objectStoreNames.length === 0;
      const names = isEmpty ? [] : await done(database.transaction("kept").objectStore("kept").getAllKeys());
      database.close();
      // Nothing is made where there was nothing.
      if (isEmpty) await done(indexedDB.deleteDatabase("tantu"));
      return names.map(String);
    });
  }

  /** What the page would say of it, or has said. */
  news(what: "lost" | "back" | "sent" | "wait"): Promise<string> {
    return this.page.locator("#news").getAttribute(`data-${what}`).then(String);
  }

  /** Waits until this has been said. */
  async hears(what: "lost" | "back" | "sent" | "wait"): Promise<void> {
    await expect(this.page.locator("#news")).toHaveText(await this.news(what));
  }

  /** The service worker, which answers when the network does not. */
  get worker(): Worker {
    const worker = this.page.context().serviceWorkers().find((worker) => worker.url().startsWith(this.site));
    if (!worker) throw new Error("no service worker is running");
    return worker;
  }
}
