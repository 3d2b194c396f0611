// Whoever never objects is of no use: every checker of the contract is shown a page with what it is there to find.
import { expect, test } from "@playwright/test";
import { axe, axeOnColours } from "../support/contract/axe";
import { pixels } from "../support/contract/contrast";
import { focus, focusOnPixels } from "../support/contract/focus";
import { htmlValidate } from "../support/contract/html";
import { htmlCodeSniffer } from "../support/contract/htmlcs";
import { longLines, misplaced, smallTargets } from "../support/contract/layout";
import { motion } from "../support/contract/motion";
import type { Checker } from "../support/contract/subject";
import { oneSwitch } from "../support/contract/switch";
import { sharedTitles } from "../support/contract/titles";
import { told } from "../support/contract/tree";

/** A page in which all else is well. */
function page(main: string, title = "标题"): string {
  const rest = `<title>${title}</title></head><body><main><h1>标题</h1>${main}</main></body></html>`;
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8">${rest}`;
}

const CASES: [what: string, checker: Checker, html: string, objection: RegExp][] = [
  ["a picture without words", axe, page(`<img src="data:,">`), /violates image-alt/],
  ["grey on grey", axeOnColours, page(`<p style="color: #999; background: #fff">浅色的字</p>`), /color-contrast/],
  ["a frame without a title", htmlCodeSniffer, page(`<iframe src="about:blank"></iframe>`), /H64/],
  ["a list item in no list", htmlValidate, page("<div><li>一</li></div>"), /element-permitted-parent|li/],
  ["a field without a name", told, page(`<input type="text">`), /no name: textbox/],
  ["a name other than the words", told, page(`<button type="submit" aria-label="发送">继续</button>`), /reads "继续"/],
  ["a hint that is not told", told, page(`<p class="hint">一共 20 位</p><input aria-label="证号">`), /一共 20 位/],
  [
    "a problem that is not told to be one",
    told,
    page(`<p id="a-problem" class="problem">少了</p><input aria-label="证号" aria-describedby="a-problem">`),
    /not said to be invalid/,
  ],
  ["two first headings", told, page("<h1>又一个</h1>"), /2 headings/],
  ["a title that keeps a problem to itself", told, page(`<div id="problems">有一处要改</div>`), /the title is/],
  ["a summary that leads nowhere", told, page(`<div id="problems"><a href="#a">少了</a></div>`), /leads to nothing/],
  ["a page wider than the screen", misplaced, page(`<div style="inline-size: 3000px">宽</div>`), /3000/],
  ["a small button", smallTargets, page(`<button type="button">好</button>`), /<button/],
  ["a long line", longLines, page(`<p style="inline-size: 70em; font-size: 8px">${"字".repeat(60)}</p>`), /characters/],
  ["something that moves", motion, page(`<p style="transition: opacity 1s">动</p>`), /moves/],
  ["grey letters", pixels, page(`<p style="color: #777">浅色的字</p>`), /text "浅色的字"/],
  ["a field without an edge", pixels, page(`<input aria-label="证号" style="border: 0">`), /edge of <input/],
  ["a focus that does not show", focus, page(`<a href="/" style="outline: none">首页</a>`), /no ring/],
  [
    "a bar before everything",
    focus,
    page(`<a href="/">首页</a><div style="position: fixed; inset: 0">横幅</div>`),
    /behind <div/,
  ],
  ["a link that Tab passes over", focus, page(`<a href="/" tabindex="-1">首页</a>`), /Tab never comes/],
  ["a circle to choose", oneSwitch, page(`<input type="radio" aria-label="是">`), /Enter does not choose/],
  ["a thin ring", focusOnPixels, page(`<a href="/" style="outline: 1px dotted #ccc">首页</a>`), /the focus changes/],
];

for (const [what, checker, html, objection] of CASES) {
  test(`${what} is objected to`, async ({ page }) => {
    const devtools = await page.context().newCDPSession(page);
    await page.setContent(html);
    // What a transition moves, moves when something changes.
    await page.evaluate(() => {
      for (const moved of document.querySelectorAll<HTMLElement>("[style*=transition]")) {
        moved.getBoundingClientRect();
        moved.style.opacity = "0.5";
      }
    });
    const found = await checker({ page, devtools, place: { path: "/" }, language: "zh-CN", reading: "full", html });
    expect(found.join("\n")).toMatch(objection);
  });
}

test("two pages with one title are objected to", () => {
  const titled: [string, string][] = [["交好了", "/sent?now"], ["交好了", "/sent"], ["交好了", "/receipt"]];
  expect(sharedTitles(titled)).toEqual([`"交好了" is the title of /sent and /receipt`]);
});
