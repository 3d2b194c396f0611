// What a phone keeps, for whom, and what it does not keep.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { chromium, expect, test } from "@playwright/test";
import { NUMBER, RENEWAL } from "../support/answers";
import { withServer } from "../support/own-server";
import { Phone } from "../support/phone";
import { freshPhone } from "../support/resident";

const SERVICE = "certificate-renewal";

test("a phone without room says so, keeps nothing half, and gives back what was typed to be sent again", ({ browser }) =>
  withServer(async (server) => {
    const context = await browser.newContext();
    const phone = await Phone.ofItsOwner(context, server);
    await server.kill();
    const draft = await phone.begin(SERVICE);
    const full = await fill(phone);
    await phone.write("number", NUMBER);
    const [answer] = await Promise.all([phone.page.waitForResponse(phone.page.url()), phone.goOn()]);
    expect(answer.status()).toBe(503);
    await expect(phone.heading).toHaveText("手机存满了，刚填的存不下");
    await expect(phone.main.locator('[name="number"]')).toHaveValue(NUMBER);
    await full.empty();
    await phone.goOn();
    expect(phone.question).toBe("expiry");
    await phone.open(`${draft}/number?change`);
    await expect(phone.main.locator('[name="number"]')).toHaveValue(NUMBER);
    await context.close();
  }));

/** Takes the last room away: whatever is to be kept from now on is not. */
async function fill(phone: Phone) {
  const real = await phone.worker.evaluateHandle(() => {
    const { put } = IDBObjectStore.prototype;
    // As it is where a disk is full: the request is taken, and the transaction fails.
    IDBObjectStore.prototype.put = function (...what) {
      const request = put.apply(this, what);
      this.transaction.abort();
      return request;
    };
    return put;
  });
  return { empty: () => phone.worker.evaluate((put) => void (IDBObjectStore.prototype.put = put), real) };
}

/**
 * What the browser itself remembers of forms, on every site that has any: what was typed into a field, to offer it the next
 * time, and the pages that were open, to open them again. No site can reach it.
 */
const THE_BROWSERS_OWN = /^Default\/(Web Data|Sessions\/)/;

/** In which files of a browser's profile one of these words stands, as browsers write them. */
function found(profile: string, words: string[]): string[] {
  const written = (word: string) => [word, Buffer.from(word, "utf16le"), encodeURIComponent(word)];
  const needles = words.flatMap(written);
  const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name));
  const told = paths.filter((path) => {
    const bytes = readFileSync(path);
    return needles.some((needle) => bytes.includes(needle));
  });
  return told.map((path) => relative(profile, path)).filter((path) => !THE_BROWSERS_OWN.test(path));
}

test("whoever takes a phone apart finds nothing of its owner, now or after somebody else uses it", ({}, { project }) =>
  withServer(async (server) => {
    const profile = mkdtempSync(join(tmpdir(), "tantu-profile-"));
    const { launchOptions, locale, timezoneId } = project.use;
    const open = () => chromium.launchPersistentContext(profile, { ...launchOptions, locale, timezoneId });
    const [place, contact, owner] = ["龙城街道盛平社区蓝花楹巷 77 号", freshPhone(), freshPhone()];
    const planted = [NUMBER, place, contact, owner];

    let context = await open();
    let phone = await Phone.ofItsOwner(context, server, { number: owner });
    await server.kill();
    const draft = await phone.begin(SERVICE);
    await phone.fillIn({ ...RENEWAL, address: place, phone: contact });
    await expect(phone.main).toContainText(place);
    await phone.submit();
    expect(await phone.remembered()).toContain("key");
    await context.close();
    expect(found(profile, [draft]), "the search finds what is there").toContain("Default/History");
    expect(found(profile, planted), "while it is kept").toEqual([]);

    context = await open();
    phone = await Phone.again(context, server);
    await phone.open("/waiting");
    await expect(phone.main).toContainText("填好了，还没送出去");
    await phone.open("/keep");
    await phone.follow("link", "别人要用，全部删掉");
    await expect(phone.main).toContainText("有 1 份填好了，还没送出去，删了就没有了");
    await phone.follow("button", "全部删掉");
    await expect(phone.heading).toHaveText("手机上的都删掉了");
    expect((await phone.remembered()).filter((name) => /^(state:|key$|choice$)/.test(name))).toEqual([]);
    await phone.open("/waiting");
    await expect(phone.main).toContainText("没有等着送出的");
    await phone.open(`${draft}/check`);
    await expect(phone.page.locator("body")).not.toContainText(place);
    await context.close();
    expect(found(profile, planted), "after it was forgotten").toEqual([]);
    rmSync(profile, { recursive: true });
  }));

test("a phone that others use too keeps nothing of anybody", ({ browser }) =>
  withServer(async (server) => {
    const context = await browser.newContext();
    const phone = await Phone.of(context, server);
    await phone.signIn();
    await phone.agree();
    await phone.keep("shared");
    await expect(phone.main).toContainText("现在，这部手机上什么也不存");
    const draft = await phone.begin(SERVICE);
    await phone.fillIn({ number: NUMBER });
    await server.kill();
    await phone.open(draft);
    await expect(phone.page.locator("body")).not.toContainText(NUMBER);
    expect(phone.question).toBeUndefined();
    await phone.open("/applications");
    await expect(phone.heading).toHaveText("这一步要有网才能办");
    await phone.open(`/services/${SERVICE}`);
    await phone.goOn();
    await expect(phone.heading, "what is not kept is not begun").toHaveText("没有网也能用");
    expect((await phone.remembered()).filter((name) => /^(state:|key$)/.test(name))).toEqual([]);
    await context.close();
  }));

test("whoever signs out without a network is asked about what was not sent, and then nothing is left", ({ browser }) =>
  withServer(async (server) => {
    const context = await browser.newContext();
    const number = freshPhone();
    const phone = await Phone.ofItsOwner(context, server, { number });
    const signOut = () => phone.follow("button", "退出", phone.page.getByRole("banner"));
    await server.kill();
    await phone.apply(SERVICE, RENEWAL);
    await signOut();
    await expect(phone.heading).toHaveText("还有 1 份申请没送出去");
    await phone.follow("link", "先不退出，等它送出");
    await expect(phone.main).toContainText("填好了，还没送出去");
    await signOut();
    await phone.follow("button", "不要了，退出");
    await expect(phone.heading).toHaveText("您已经退出");
    expect((await phone.remembered()).filter((name) => name.startsWith("state:"))).toEqual([]);
    await phone.open("/waiting");
    await expect(phone.main).toContainText("没有等着送出的");

    await server.start();
    await phone.page.reload();
    // The server hears of it, too.
    await expect.poll(() => phone.fromServer("/applications")).toContain("用哪个手机号登录？");
    await phone.signIn(number);
    expect(await phone.cases()).toBe(0);
    await context.close();
  }));
