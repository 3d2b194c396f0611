// What a ruler finds on a page: what is pushed aside or cut off, and what is too small to hit.
import type { Checker } from "./subject";

/** What lies beside the screen, or is larger than the box that shows it (1.4.4, 1.4.10, 1.4.12). */
export const misplaced: Checker = ({ page }) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const trouble = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide on a screen of ${clientWidth}`] : [];
    for (const element of document.body.querySelectorAll<HTMLElement>(":not(svg, svg *, br, input, textarea)")) {
      const { display, clipPath, overflow } = getComputedStyle(element);
      // Words for the ear only, and the skip link before it has the focus.
      if (display === "none" || clipPath !== "none" || element.closest(".visually-hidden")) continue;
      const { left, right } = element.getBoundingClientRect();
      const name = `${element.outerHTML.slice(0, 100)}`;
      if (left < -1 || right > clientWidth + 1) trouble.push(`${left} to ${right}: ${name}`);
      if (display === "inline") continue;
      // Letters may be a little taller than a tight line.
      const wide = element.scrollWidth - element.clientWidth;
      const tall = element.scrollHeight - element.clientHeight;
      if (wide > 1) trouble.push(`${wide} too wide, ${overflow}: ${name}`);
      if (tall > 6) trouble.push(`${tall} too tall, ${overflow}: ${name}`);
    }
    return trouble;
  });

/** Targets of less than 48 by 48, links within a sentence aside (2.5.5 asks for 44). */
export const smallTargets: Checker = ({ page }) =>
  page.evaluate(() => {
    const trouble = [];
    for (const element of document.querySelectorAll("a, button, input:not([type=hidden]), select, summary, textarea")) {
      const { display, clipPath } = getComputedStyle(element);
      if (display === "inline" || clipPath !== "none") continue;
      const { width, height } = element.getBoundingClientRect();
      const isDrawn = width > 0 || height > 0;
      if (isDrawn && (width < 48 || height < 48)) trouble.push(`${width} x ${height}: ${element.outerHTML.slice(0, 120)}`);
    }
    return trouble;
  });

/** Lines of more than 40 Chinese characters (1.4.8). */
export const longLines: Checker = async ({ page, language }) => {
  if (language !== "zh-CN") return [];
  return page.evaluate(() => {
    const trouble = [];
    const texts = document.createTreeWalker(document.querySelector("main") as Element, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(text);
      const size = parseFloat(getComputedStyle(text.parentElement as Element).fontSize);
      const widest = Math.max(0, ...Array.from(range.getClientRects(), ({ width }) => width)) / size;
      if (widest > 40) trouble.push(`${widest} characters: ${text.textContent?.slice(0, 60)}`);
    }
    return trouble;
  });
};
