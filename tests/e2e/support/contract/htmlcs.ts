// HTML_CodeSniffer against WCAG 2 AAA: a second opinion, with other blind spots than axe.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Checker } from "./subject";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("html_codesniffer/build/HTMLCS.js"), "utf8");

/** What is needed of it. */
type Sniffer = {
  ERROR: number;
  process(standard: string, content: Document, done: () => void, failed: () => void): void;
  getMessages(): { type: number; code: string; msg: string; element: Element }[];
};

/** Errors only: its warnings and notices are questions that it asks of every page alike. */
export const htmlCodeSniffer: Checker = async ({ page }) => {
  if (!(await page.evaluate("'HTMLCS' in window"))) await page.evaluate(SOURCE);
  return page.evaluate(async () => {
    const { HTMLCS } = window as unknown as { HTMLCS: Sniffer };
    await new Promise<void>((done, failed) => HTMLCS.process("WCAG2AAA", document, done, failed));
    const errors = HTMLCS.getMessages().filter(({ type }) => type === HTMLCS.ERROR);
    return errors.map(({ code, msg, element }) => `${code}: ${msg} ${element.outerHTML?.slice(0, 120)}`);
  });
};
