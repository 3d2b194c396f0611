// Two hundred cuts: at a random point of an application the network goes, or the tab, the browser or the sign-in ends.
// Whoever goes on afterwards finds every answer they gave, and in the end there is one case each.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, expect, test } from "@playwright/test";
import { form, RENEWAL } from "../support/answers";
import { OwnServer } from "../support/own-server";
import { Phone } from "../support/phone";
import { freshPhone } from "../support/resident";
import { Road } from "../support/road";

/** How somebody is cut off, as often as it happens to each. A number takes only so many codes in ten minutes. */
const CUTS = ["network", "network", "network", "network", "tab", "tab", "browser", "sign-in"] as const;
type Cut = (typeof CUTS)[number];
/** When, on one page: before it is sent, while it is on its way, when its answer is there. */
const MOMENTS = ["before", "on the way", "after"] as const;
type Moment = (typeof MOMENTS)[number];
/** Pages from the service to the receipt. */
const PAGES = 13;
/** For so many pages there is no network then. */
const SILENCE = 3;

/** The same numbers for the same seed, everywhere (Knuth's MMIX generator). */
class Numbers {
  #state: bigint;

  constructor(seed: number) {
    this.#state = BigInt(seed);
  }

  below(most: number): number {
    this.#state = (this.#state * 6364136223846793005n + 1442695040888963407n) & 0xffff_ffff_ffff_ffffn;
    return Number(this.#state >> 33n) % most;
  }
}

for (const seeds of [0, 1, 2, 3, 4].map((first) => [0, 5, 10, 15, 20].map((more) => first + more))) {
  test(`forty cuts lose no answer and make no second application (seeds ${seeds.join(", ")})`, async () => {
    test.setTimeout(240_000);
    const server = await OwnServer.started();
    const road = await Road.to(server);
    try {
      for (const seed of seeds) await new Traveller(seed, server, road).travel();
    } finally {
      road.close();
      await server.remove();
    }
  });
}

/** Somebody who applies, whatever happens on the way. */
class Traveller {
  readonly number = freshPhone();
  readonly profile = mkdtempSync(join(tmpdir(), "tantu-cuts-"));
  readonly cuts: { at: number; cut: Cut; moment: Moment }[];
  context!: BrowserContext;
  phone!: Phone;
  silence = 0;

  constructor(
    readonly seed: number,
    readonly server: OwnServer,
    readonly road: Road,
  ) {
    const numbers = new Numbers(seed);
    this.cuts = CUTS.map((cut) => ({ at: numbers.below(PAGES), cut, moment: MOMENTS[numbers.below(MOMENTS.length)] ?? "before" }));
  }

  async travel(): Promise<void> {
    const said = `seed ${this.seed}: ${this.cuts.map(({ at, cut, moment }) => `${cut} ${moment} page ${at}`).join(", ")}`;
    console.log(said);
    try {
      await this.openBrowser();
      this.phone = await Phone.ofItsOwner(this.context, this.server, { site: this.road.address, number: this.number });
      for (let step = 0; !this.hasArrived(); step++) {
        expect(step, `${said}: it never ends, at last at ${this.phone.path}`).toBeLessThan(80);
        await this.step(this.cuts.filter(({ at }) => at === step));
      }
      expect(await this.phone.cases(), said).toBe(1);
      const list = await this.phone.fromServer("/applications");
      expect(list, `${said}: a draft is left`).not.toContain('href="/apply/');
      const sent = await this.phone.fromServer(this.phone.path.replace("receipt", "sent"));
      for (const typed of ["幸福花园3栋2单元501", "13800138000"]) {
        expect(sent.replaceAll(" ", ""), `${said}: ${typed} is lost`).toContain(typed);
      }
    } finally {
      this.road.mend();
      await this.context.close();
      rmSync(this.profile, { recursive: true, force: true });
    }
  }

  hasArrived(): boolean {
    return /^\/applications\/[^/]+\/receipt$/.test(this.phone.path);
  }

  /** One page, and whatever happens on it. */
  async step(cuts: { cut: Cut; moment: Moment }[]): Promise<void> {
    const suffer = async (moment: Moment) => {
      for (const { cut } of cuts.filter((it) => it.moment === moment)) await this.suffer(cut);
    };
    if (this.silence > 0 && --this.silence === 0) this.road.mend();
    await suffer("before");
    const isOnTheWay = this.phone.page.waitForRequest((request) => request.isNavigationRequest()).then(() => suffer("on the way"));
    // What is cut off in the middle fails here, and goes on there.
    await Promise.all([this.goOn().catch(() => undefined), isOnTheWay.catch(() => undefined)]);
    await suffer("after");
    if (this.phone.page.isClosed()) await this.openTab();
  }

  /** What one does next, wherever one is. */
  async goOn(): Promise<void> {
    const { phone } = this;
    const answer = phone.question && RENEWAL[phone.question];
    if (phone.path.startsWith("/sign-in")) {
      this.silence = 0;
      this.road.mend();
      await phone.signIn(this.number);
    } else if (phone.question && answer) {
      await phone.answer(form(phone.question, answer));
      await phone.goOn();
    } else if (phone.path.endsWith("/check")) await phone.goOn();
    else await this.lookAround();
  }

  /** Looks where things stand: at the draft, at the case, at what waits; or begins. */
  async lookAround(): Promise<void> {
    const { phone } = this;
    const link = (to: string) => phone.main.locator(`a[href^="${to}"]`).first();
    await phone.open("/applications");
    if (phone.path.startsWith("/sign-in")) return;
    if (await link("/apply/").isVisible()) return phone.press(link("/apply/"));
    if (await link("/applications/").isVisible()) {
      return phone.open(`${await link("/applications/").getAttribute("href")}/receipt`);
    }
    await phone.open("/waiting");
    if (await link("/waiting/").isVisible()) return;
    await phone.open("/services/certificate-renewal");
    await phone.goOn();
  }

  async suffer(cut: Cut): Promise<void> {
    switch (cut) {
      case "network":
        this.road.cut();
        this.silence = SILENCE;
        return;
      case "tab":
        await this.phone.page.close();
        return this.openTab();
      case "browser":
        await this.context.close();
        await this.openBrowser();
        return this.openTab();
      case "sign-in":
        await this.context.clearCookies({ name: "__Host-tantu-session" });
    }
  }

  async openBrowser(): Promise<void> {
    const { executablePath, args } = test.info().project.use.launchOptions ?? {};
    this.context = await chromium.launchPersistentContext(this.profile, { executablePath, args, locale: "zh-CN" });
  }

  async openTab(): Promise<void> {
    this.phone = await Phone.again(this.context, this.server, this.road.address);
    await this.phone.open("/applications").catch(() => undefined);
  }
}
