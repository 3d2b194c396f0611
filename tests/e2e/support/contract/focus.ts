// Where the focus is: seen at every stop, in front of everything, and able to go everywhere.
import type { Page } from "@playwright/test";
import { Picture } from "./pixels";
import type { Checker } from "./subject";

/** More stops than any page has. */
const STOPS = 200;

/**
 * What keeps the focused element from being seen: it shows it by a ring, lies on the screen, and has nothing in front
 * of it (2.4.7, 2.4.12, 2.4.13).
 */
export function unseenFocus(page: Page): Promise<string[]> {
  return page.evaluate(whatHides);
}

function whatHides(): string[] {
  const element = document.activeElement;
  // The browser's own bars have the focus between the last element and the first.
  if (!element || element === document.body) return [];
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow } = getComputedStyle(element);
  const trouble = [];
  const isOutlined = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(", 0)");
  if (!isOutlined && boxShadow === "none") trouble.push("no ring");
  const ring = isOutlined ? parseFloat(outlineWidth) + parseFloat(outlineOffset) : 0;
  for (const { left, top, right, bottom } of element.getClientRects()) {
    if (left - ring < 0 || right + ring > innerWidth) trouble.push("beside the screen");
    // Of a text box the browser brings the line one writes on into view, and of something tall what fits.
    const mayStickOut = element instanceof HTMLTextAreaElement || bottom - top + 2 * ring > innerHeight;
    if (!mayStickOut && (top - ring < 0 || bottom + ring > innerHeight)) trouble.push("above or below the screen");
    for (const x of [left + 4, (left + right) / 2, right - 4]) {
      for (const y of [top + 4, (top + bottom) / 2, bottom - 4]) {
        const front: Element | null = y >= 0 && y < innerHeight ? document.elementFromPoint(x, y) : element;
        const isOurs = element.contains(front) || !!front?.contains(element);
        if (!isOurs) trouble.push(`behind ${front?.outerHTML.slice(0, 80)}`);
      }
    }
  }
  return trouble.map((what) => `${what}: ${element.outerHTML.slice(0, 120)}`);
}

/** Goes through the whole page by Tab: every stop is seen, and nothing that can be operated is passed over. */
export const focus: Checker = async ({ page }) => {
  await page.evaluate(() => {
    // Where something is to be mended the focus is on that; here the whole page is gone through.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
    (window as unknown as { passed: Set<Element> }).passed = new Set();
  });
  const trouble = [];
  for (let stop = 0; stop < STOPS; stop++) {
    await page.keyboard.press("Tab");
    // Both in one question: there are thousands of stops.
    const unseen = await page.evaluate<string[] | null>(`(${isNewStop})() ? (${whatHides})() : null`);
    if (!unseen) break;
    trouble.push(...unseen);
  }
  return [...trouble, ...(await page.evaluate(passedOver))];
};

/** Whether the focus is where it has not been before. */
function isNewStop(): boolean {
  const { passed } = window as unknown as { passed: Set<Element> };
  const element = document.activeElement as Element;
  if (element === document.body || passed.has(element)) return false;
  passed.add(element);
  return true;
}

/** What the focus never came to; of radio buttons it comes to one. */
function passedOver(): string[] {
  const { passed } = window as unknown as { passed: Set<Element> };
  const [radios, others] = [new Set<string>(), new Set<Element>()];
  for (const element of passed) {
    if (element instanceof HTMLInputElement && element.type === "radio") radios.add(element.name);
    else others.add(element);
  }
  const all = document.querySelectorAll("a[href], button, input:not([type=hidden]), select, summary, textarea");
  const missed = [...all].filter((element) => {
    const isForNobody = (element as HTMLElement).tabIndex < 0 && element.ariaHidden === "true";
    if (isForNobody || !element.checkVisibility({ visibilityProperty: true })) return false;
    return element instanceof HTMLInputElement && element.type === "radio" ? !radios.has(element.name) : !others.has(element);
  });
  return missed.map((element) => `Tab never comes to ${element.outerHTML.slice(0, 120)}`);
}

/** How wide the ring has to be, all the way round (2.4.13). */
const RING = 2;
/** How far around an element its ring may be. */
const AROUND = 12;

/** Whether the focus changes enough pixels by enough: a ring of 2 px at 3:1. Slow, so of what looks alike one is tried. */
export const focusOnPixels: Checker = async ({ page }) => {
  const trouble: string[] = [];
  const tried = new Set<string>();
  const all = page.locator("main").locator("a[href], button, input:not([type=hidden]), textarea").filter({ visible: true });
  for (const element of await all.all()) {
    const { name, look, isReached } = await element.evaluate((element) => {
      const look = [element.tagName, element.className, element.parentElement?.className, element.getAttribute("type")];
      return { name: element.outerHTML.slice(0, 120), look: look.join(), isReached: (element as HTMLElement).tabIndex >= 0 };
    });
    if (!isReached || tried.has(look)) continue;
    tried.add(look);
    await element.scrollIntoViewIfNeeded();
    const box = await element.boundingBox();
    if (!box) continue;
    const [x, y] = [Math.max(0, box.x - AROUND), Math.max(0, box.y - AROUND)];
    const clip = { x, y, width: box.width + 2 * AROUND, height: box.height + 2 * AROUND };
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const before = new Picture(await page.screenshot({ clip }));
    await element.evaluate((element) => (element as HTMLElement).focus({ preventScroll: true }));
    const changed = new Picture(await page.screenshot({ clip })).differingFrom(before);
    const wanted = 2 * RING * (box.width + box.height);
    if (changed < wanted) trouble.push(`the focus changes ${changed} pixels, not ${wanted}: ${name}`);
  }
  return trouble;
};
