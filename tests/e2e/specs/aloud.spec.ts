// Reading aloud and speaking instead of typing, for whoever has chosen them. The browser of the tests has neither voices nor
// ears, so where there are some they are put into it.
import { expect, type Page, test } from "@playwright/test";
import { objections } from "../support/axe";
import { Resident } from "../support/resident";
import { BASE_URL } from "../support/server";

const ADDRESS = "龙城街道盛平社区";

/** What was said: the words, in which language, by which voice, how fast. */
type Said = { text: string; lang: string; voice?: string; rate: number };

declare global {
  interface Window {
    said: Said[];
    finish: () => void;
    hear: (words?: string, error?: string) => void;
  }
}

/** A browser that speaks: each utterance lasts until `finish` is called. */
async function giveVoices(page: Page, voices: { name: string; lang: string; localService: boolean }[]): Promise<void> {
  await page.addInitScript((voices) => {
    window.said = [];
    let saying: (EventTarget & Said) | undefined;
    class Utterance extends EventTarget {
      lang = "";
      rate = 1;
      voice = null;
      constructor(readonly text: string) {
        super();
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak(utterance: EventTarget & Omit<Said, "voice"> & { voice: { name: string } | null }) {
        const { text, lang, rate, voice } = utterance;
        saying = utterance as never;
        window.said.push({ text, lang, rate, voice: voice?.name });
      },
      cancel() {
        const cut = saying;
        saying = undefined;
        cut?.dispatchEvent(new Event("error"));
      },
    });
    window.finish = () => {
      const done = saying;
      saying = undefined;
      done?.dispatchEvent(new Event("end"));
    };
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
  }, voices);
}

const CHINESE = { name: "小红", lang: "zh-CN", localService: true };
const ENGLISH = { name: "Ann", lang: "en-GB", localService: true };
const FAR_AWAY = { name: "远方", lang: "zh-CN", localService: false };

/** Chooses these for this browser. */
async function choose(page: Page, ...words: string[]): Promise<void> {
  const shared = { domain: new URL(BASE_URL).hostname, path: "/", expires: -1, httpOnly: true, secure: true };
  const cookie = { name: "__Host-tantu-display", value: words.join("-"), sameSite: "Lax" as const, ...shared };
  await page.context().addCookies([cookie]);
}

const row = (page: Page) => page.getByRole("group", { name: "读出来" });
const last = (page: Page) => page.evaluate(() => window.said.at(-1));
const press = (page: Page, name: string) => row(page).getByRole("button", { name, exact: true }).press("Enter");
/** What is marked. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const marks = (CSS as unknown as { highlights: Map<string, Set<Range>> }).highlights.get("aloud");
    return marks && [...marks].map(String).join();
  });

test("nobody who has not chosen it is read to", async ({ page }) => {
  await page.goto("/help", { waitUntil: "networkidle" });
  await expect(page.locator(".aloud, .dictation")).toHaveCount(0);
});

test("where the device has no voice it says so, and there are no buttons", async ({ page }) => {
  await choose(page, "aloud");
  await page.goto("/help");
  await expect(row(page).getByRole("status")).toContainText("没有中文的声音");
  await expect(row(page).getByRole("button")).toHaveCount(0);
});

test("nothing is sent to a voice that is far away", async ({ page }) => {
  await giveVoices(page, [FAR_AWAY]);
  await choose(page, "aloud");
  await page.goto("/help");
  await expect(row(page).getByRole("status")).toContainText("没有中文的声音");
});

test("a page is read sentence by sentence, by keyboard alone, and the sentence is marked", async ({ page }) => {
  await giveVoices(page, [ENGLISH, FAR_AWAY, CHINESE]);
  await choose(page, "aloud");
  await page.goto("/help");
  await expect(row(page).getByRole("button")).toHaveCount(7);
  expect(await objections(page)).toEqual([]);
  for (const button of await row(page).getByRole("button").all()) {
    const box = await button.boundingBox();
    expect(Math.min(box!.height, box!.width)).toBeGreaterThanOrEqual(48);
  }
  expect(await page.evaluate(() => window.said), "it never begins by itself").toEqual([]);

  const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await press(page, "读这一页");
  await page.evaluate(() => window.said.length);
  const heard = async () => (await page.evaluate(() => window.said.map(({ text }) => text))) as string[];
  for (let sentence = 0; sentence < 5 && !(await heard()).includes(title); sentence++) {
    await page.evaluate(() => window.finish());
  }
  expect(await last(page)).toEqual({ text: title, lang: "zh-CN", voice: "小红", rate: 1 });
  expect(await marked(page)).toBe(title);

  await page.evaluate(() => window.finish());
  const second = await last(page);
  await press(page, "上一句");
  expect((await last(page))?.text).toBe(title);
  await press(page, "下一句");
  expect(await last(page)).toEqual(second);
  await press(page, "这一句再读一遍");
  expect(await last(page)).toEqual(second);
  await press(page, "快一点");
  expect(await last(page)).toEqual({ ...second, rate: 1.25 });
  await press(page, "慢一点");
  await press(page, "慢一点");
  expect((await last(page))?.rate).toBeCloseTo(0.8);
  await press(page, "停一下");
  const count = (await heard()).length;
  await page.evaluate(() => window.finish());
  expect((await heard()).length, "silent").toBe(count);
  await press(page, "接着读");
  expect((await last(page))?.text).toBe(second?.text);
  await press(page, "不读了");
  expect(await marked(page)).toBeUndefined();
});

test("it falls silent when somebody does anything else", async ({ page }) => {
  await giveVoices(page, [CHINESE]);
  await choose(page, "aloud");
  await page.goto("/help");
  await press(page, "读这一页");
  await expect(row(page).getByRole("button", { name: "停一下" })).toBeVisible();
  await page.locator("#content").focus();
  await page.keyboard.press("ArrowDown");
  await expect(row(page).getByRole("button", { name: "接着读" })).toBeVisible();
});

test("nothing of what was typed is read, only whether something was", async ({ page }) => {
  const resident = await Resident.signedIn();
  const draft = await resident.fillIn({ number: "11010519491231002X43" });
  await page.context().addCookies(resident.storageState.cookies);
  await giveVoices(page, [CHINESE]);
  await choose(page, "aloud");
  for (const [question, said] of [["number", "这里已经填了。"], ["address", "这里还没有填。"]] as const) {
    await page.goto(`${draft}/${question}`);
    await press(page, "读这一页");
    await page.evaluate(() => {
      for (let before = -1; before !== window.said.length; window.finish()) before = window.said.length;
    });
    await expect(row(page).getByRole("status")).toHaveText("这一页读完了。");
    const texts = await page.evaluate(() => window.said.map(({ text }) => text));
    expect(texts).toContain(said);
    expect(texts.join()).not.toContain("1949");
    expect(texts.join()).not.toMatch(/读这一页|下一句/);
  }
});

test("English is read by an English voice", async ({ page }) => {
  await giveVoices(page, [CHINESE, ENGLISH]);
  await choose(page, "aloud");
  await page.goto("/help?lang=en");
  await page.getByRole("button", { name: "Read this page" }).press("Enter");
  expect(await last(page)).toMatchObject({ lang: "en", voice: "Ann" });
});

/** A browser that listens: what it hears is said by `hear`. */
async function giveEars(page: Page): Promise<void> {
  await page.addInitScript(() => {
    class Ears extends EventTarget {
      lang = "";
      start() {
        window.hear = (words, error) => {
          const results = [[{ transcript: words }]];
          this.dispatchEvent(Object.assign(new Event(error ? "error" : "result"), error ? { error } : { results }));
          this.dispatchEvent(new Event("end"));
        };
      }
      stop() {}
    }
    Object.defineProperty(window, "SpeechRecognition", { value: undefined });
    Object.defineProperty(window, "webkitSpeechRecognition", { value: Ears });
  });
}

test("somebody speaks instead of typing, beside what they type", async ({ page }) => {
  const resident = await Resident.signedIn();
  const draft = await resident.fillIn({});
  await page.context().addCookies(resident.storageState.cookies);
  await giveEars(page);
  await choose(page, "dictated");
  await page.goto(`${draft}/number`);
  await expect(page.getByRole("main").getByRole("textbox")).toBeVisible();
  await page.goto(`${draft}/address`);
  const field = page.getByRole("main").getByRole("textbox").first();
  const speak = page.getByRole("button", { name: /^说话输入/ }).first();
  const status = page.getByRole("main").getByRole("status").first();
  await speak.press("Enter");
  await expect(page.getByRole("button", { name: "正在听，说完按这里" })).toBeFocused();
  await page.evaluate((words) => window.hear(words), ADDRESS);
  await expect(field).toHaveValue(ADDRESS);
  await expect(status).toHaveText(`听到的是：${ADDRESS}`);
  expect(await objections(page)).toEqual([]);

  await field.press("End");
  await field.pressSequentially("3 栋");
  await speak.press("Enter");
  await page.evaluate(() => window.hear("2 单元"));
  await expect(field).toHaveValue(`${ADDRESS}3 栋2 单元`);
  await speak.press("Enter");
  await page.evaluate(() => window.hear(undefined, "not-allowed"));
  await expect(status).toContainText("不让用话筒");
  await expect(speak).toBeVisible();
});

test("numbers by which somebody is known are typed, never spoken", async ({ page }) => {
  const resident = await Resident.signedIn();
  const draft = await resident.fillIn({});
  await page.context().addCookies(resident.storageState.cookies);
  await giveEars(page);
  await choose(page, "dictated");
  await page.goto(`${draft}/number`, { waitUntil: "networkidle" });
  await expect(page.getByRole("button", { name: /说话输入/ })).toHaveCount(0);
});

test("where the browser does not listen there is no button", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["SpeechRecognition", "webkitSpeechRecognition"]) {
      Object.defineProperty(window, name, { value: undefined });
    }
  });
  const resident = await Resident.signedIn();
  const draft = await resident.fillIn({});
  await page.context().addCookies(resident.storageState.cookies);
  await choose(page, "dictated");
  await page.goto(`${draft}/address`, { waitUntil: "networkidle" });
  await expect(page.getByRole("button", { name: /说话输入/ })).toHaveCount(0);
});
