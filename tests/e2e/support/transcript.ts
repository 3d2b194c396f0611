// What a screen reader says from the top of a page to its end, by @guidepup/virtual-screen-reader, which knows the rules
// of names, descriptions and roles, and runs within the page.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type * as Reader from "@guidepup/virtual-screen-reader";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("@guidepup/virtual-screen-reader/browser.js"), "utf8");
const ADDRESS = "/virtual-screen-reader.js";

/** What is said of the part of the page that `selector` names, in a line each, after the title. */
export async function transcriptOf(page: Page, selector: string): Promise<string> {
  await page.route(`**${ADDRESS}`, (route) => route.fulfill({ body: SOURCE, contentType: "text/javascript" }));
  const said = await page.evaluate(
    async ([address, selector]) => {
      const { virtual } = (await import(address)) as typeof Reader;
      // It would say what a button sends, which no screen reader does.
      for (const button of document.querySelectorAll("button")) button.removeAttribute("value");
      // Nor what is folded away.
      for (const folded of document.querySelectorAll("details:not([open]) > :not(summary)")) folded.remove();
      await virtual.start({ container: document.querySelector(selector) as HTMLElement });
      // It begins again at the end.
      const said = [await virtual.lastSpokenPhrase()];
      for (;;) {
        await virtual.next();
        const phrase = await virtual.lastSpokenPhrase();
        if (phrase === said[0]) break;
        said.push(phrase);
      }
      await virtual.stop();
      return said;
    },
    [ADDRESS, selector] as const,
  );
  await page.unroute(`**${ADDRESS}`);
  return settled(`${[await page.title(), ...heard(said)].join("\n")}\n`);
}

/** What has a name of its own: its words are said already. */
const NAMED = /^(link|button|heading|time|figure|img), /;
/** What no screen reader says of itself, or only if it is asked to. */
const UNSAID = /^(end of |end, |(paragraph|strong|emphasis|document|generic|term|definition)$)/;

/** The phrases as a reader of usual talkativeness says them. */
function heard(phrases: string[]): string[] {
  const heard: string[] = [];
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at] as string;
    const end = NAMED.test(phrase) ? phrases.indexOf(`end of ${phrase}`, at) : -1;
    // The words of a label or legend, which were said with what they name.
    const isRepeated = heard.at(-1)?.split(", ").includes(phrase);
    if (!UNSAID.test(phrase) && !isRepeated) {
      heard.push(phrase.replace(/^listitem, level \d, position (\d+), set size (\d+)/, "$1 of $2"));
    }
    if (end > at) at = end;
  }
  return heard;
}

/** Without what is another one in every run. */
function settled(words: string): string {
  return words
    .replace(/\d{4}-\d{4}-\d{4}/g, "1234-5678-9012")
    .replace(/1[38]\d{9}/g, "13800138000")
    .replace(/(尾号|ending in) \d{4}/g, "$1 8000")
    .replace(/1[38]\d \d{4} \d{4}/g, "138 0013 8000")
    .replace(/\d{4} ?年 ?\d+ ?月 ?\d+ ?日/g, "2026 年 1 月 1 日")
    .replace(/\d+ ?月 ?\d+ ?日/g, "1 月 1 日")
    .replace(/(星期|周)[一二三四五六日]/g, "$1一")
    .replace(/\d+:\d\d/g, "9:00")
    .replace(/\d+ (January|February|March|April|May|June|July|August|September|October|November|December)/g, "1 January")
    .replace(/(1 January) \d{4}/g, "$1 2026")
    // Posts, classes and fairs are counted through.
    .replace(/\d+( 号岗位| 号以后再说| 号不合适| later\b| does not suit me)/g, "7$1")
    .replace(/((?:培训班|招聘会)，|[Pp]ost |number )\d+/g, (_, what) => `${what}7`)
    .replace(/(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/g, "Monday")
    // One message or two, according to whether two things happened in one second.
    .replace(/^\d+ of \d+\n(给您发了短信。|We sent you a text message\.)\n(\d+ of \d+\n\1\n)*/gm, "1 of 1\n$1\n");
}
