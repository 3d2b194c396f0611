// Text and edges, measured on the pixels that reach the eye: whatever a stylesheet says, this is what is seen.
import { type Box, commonest, farthest, Picture } from "./pixels";
import type { Checker } from "./subject";

/** For all text, however large: WCAG's "large" is not about Chinese characters. */
const OF_TEXT = 7;
const OF_EDGES = 3;
/** As of colours that are mixed where letters begin and end. */
const TOLERANCE = 0.05;

type Piece = { box: Box; called: string };

/** Text reaches 7:1 on its ground, and the edge of every control 3:1 (1.4.6, 1.4.11). */
export const pixels: Checker = async ({ page }) => {
  const [texts, controls] = [await page.evaluate(textsOf), await page.evaluate(controlsOf)];
  const picture = await Picture.of(page);
  const faint = texts.flatMap(({ box, called }) => {
    const colours = picture.colours(box);
    const ratio = farthest(colours.keys(), commonest(colours));
    return ratio < OF_TEXT - TOLERANCE ? [`${ratio.toFixed(2)}: text "${called}"`] : [];
  });
  const edgeless = controls.flatMap(({ box, called }) => {
    const { left, top, right, bottom } = box;
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    // Across the middle of each side, from outside to inside.
    const sides: [outside: Box, across: Box][] = [
      [bar(left - REACH, y), bar(left, y, REACH, 1)],
      [bar(right + REACH - 1, y), bar(right - REACH, y, REACH, 1)],
      [bar(x, top - REACH), bar(x, top, 1, REACH)],
      [bar(x, bottom + REACH - 1), bar(x, bottom - REACH, 1, REACH)],
    ];
    const ratios = sides.map(([outside, across]) => {
      return farthest(picture.colours(across).keys(), commonest(picture.colours(outside)));
    });
    const least = Math.min(...ratios);
    return least < OF_EDGES ? [`${least.toFixed(2)}: edge of ${called}`] : [];
  });
  return [...faint, ...edgeless];
};

/** How far on either side of an edge is looked. */
const REACH = 5;

function bar(left: number, top: number, width = 1, height = 1): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/** Every line of text that is seen; of a field, what is typed in it. */
function textsOf(): Piece[] {
  const pieces: Piece[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const around = text.parentElement as Element;
    const isSeen = around.checkVisibility({ visibilityProperty: true }) && getComputedStyle(around).clipPath === "none";
    const isWords = /[\p{L}\p{N}]/u.test(text.textContent ?? "");
    if (!isSeen || !isWords || around.closest(".visually-hidden, svg, option, textarea, .skip")) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { left, top, right, bottom, width } of range.getClientRects()) {
      const box = { left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY };
      if (width >= 4) pieces.push({ box, called: text.textContent?.slice(0, 40) ?? "" });
    }
  }
  return pieces;
}

/** Every control that is seen and has an edge; links, and buttons that look like them, have none. */
function controlsOf(): Piece[] {
  const controls = document.querySelectorAll("input:not([type=hidden]), select, textarea, button, .button");
  return [...controls].flatMap((control) => {
    const { left, top, right, bottom, width } = control.getBoundingClientRect();
    const box = { left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY };
    const { clipPath, borderTopWidth, textDecorationLine } = getComputedStyle(control);
    const looksLikeALink = parseFloat(borderTopWidth) === 0 && textDecorationLine === "underline";
    const isSeen = width > 0 && control.checkVisibility();
    return isSeen && clipPath === "none" && !looksLikeALink ? [{ box, called: control.outerHTML.slice(0, 100) }] : [];
  });
}
