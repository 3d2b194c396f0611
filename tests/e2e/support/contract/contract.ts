// The whole contract: which checker looks at a page in which rendition, on which screen.
import { type Language, LANGUAGES, type Reading, READINGS, THEMES, type Theme } from "../chosen";
import { axe, axeOnColours } from "./axe";
import { pixels } from "./contrast";
import { withoutExceptions } from "./exceptions";
import { focus } from "./focus";
import { htmlValidate } from "./html";
import { htmlCodeSniffer } from "./htmlcs";
import { longLines, misplaced, smallTargets } from "./layout";
import { motion } from "./motion";
import { type Checker, kindOf, type Subject } from "./subject";
import { oneSwitch } from "./switch";
import { told } from "./tree";

const DESKTOP = { width: 1280, height: 1024 };
/** That desktop at 400 %. */
const MAGNIFIED = { width: 320, height: 256 };
const PHONE = { width: 320, height: 568 };

/** The letters a browser is set to, in pixels. */
const USUAL = { standard: 16, fixed: 13 };
const DOUBLED = { standard: 32, fixed: 26 };

/** As WCAG 1.4.12 wants it borne. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** A way in which a page is looked at. */
type Stage = {
  theme: Theme;
  /** In which readings; in all, if it is not said. */
  readings?: readonly Reading[];
  /** In which languages; in all, if it is not said. */
  languages?: readonly Language[];
  screen: { width: number; height: number };
  checkers: Record<string, Checker>;
  /** What is done to the page before, and undone after. */
  during?: (subject: Subject, look: () => Promise<void>) => Promise<void>;
};

/** Colours and the way of the focus are the same in every language; so once is enough. */
const ONCE = { languages: ["zh-CN"] } as const;

const STAGES: Stage[] = [
  {
    theme: "light",
    screen: DESKTOP,
    checkers: {
      axe,
      HTML_CodeSniffer: htmlCodeSniffer,
      "html-validate": htmlValidate,
      "what is told": told,
      "the layout": misplaced,
      targets: smallTargets,
      "the length of lines": longLines,
      motion,
    },
  },
  { theme: "light", screen: MAGNIFIED, checkers: { "400 %": misplaced, "targets at 400 %": smallTargets } },
  { theme: "light", screen: MAGNIFIED, checkers: { "wider spacing": misplaced }, during: spacedOut },
  { theme: "light", screen: PHONE, checkers: { "doubled letters": misplaced }, during: inLettersTwiceAsLarge },
  { theme: "light", screen: PHONE, checkers: { "the browser's letters": misplaced }, during: inABrowserOfLargeLetters },
  { ...ONCE, theme: "light", readings: ["full"], screen: PHONE, checkers: { focus } },
  { theme: "light", readings: ["easy"], screen: PHONE, checkers: { "a single switch": oneSwitch } },
  ...THEMES.map((theme): Stage => {
    if (theme === "light") return { ...ONCE, theme, screen: PHONE, checkers: { pixels } };
    // What is written is the same in every theme.
    const checkers = { axe: axeOnColours, HTML_CodeSniffer: htmlCodeSniffer, pixels };
    return { ...ONCE, theme, readings: ["full"], screen: PHONE, checkers };
  }),
];

/** That a checker has looked at a page, and what it found. */
export type Look = {
  page: string;
  language: Language;
  rendition: Theme | "easy";
  checker: string;
  /** Objections, but for those that are let stand. */
  found: string[];
  /** Why others are let stand. */
  excused: string[];
};

/** Has everybody look at a page. */
export async function lookAt(subject: Subject): Promise<Look[]> {
  const { page, place, language, reading } = subject;
  const looks: Look[] = [];
  const at = kindOf(place);
  for (const { theme, readings = READINGS, languages = LANGUAGES, screen, checkers, during = simply } of STAGES) {
    if (!readings.includes(reading) || !languages.includes(language)) continue;
    await page.setViewportSize(screen);
    // As the server writes it for those who chose it.
    await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme);
    await during(subject, async () => {
      for (const [name, check] of Object.entries(checkers)) {
        const rendition = reading === "easy" ? "easy" : theme;
        const { found, excused } = withoutExceptions(name, at, await check(subject));
        looks.push({ page: at, language, rendition, checker: name, found, excused });
      }
    });
  }
  return looks;
}

async function simply(_: Subject, look: () => Promise<void>): Promise<void> {
  await look();
}

async function spacedOut({ page }: Subject, look: () => Promise<void>): Promise<void> {
  const style = await page.addStyleTag({ content: SPACED });
  await look();
  await style.evaluate((style) => (style as Element).remove());
}

async function inLettersTwiceAsLarge({ page }: Subject, look: () => Promise<void>): Promise<void> {
  const before = await page.evaluate(() => {
    const { dataset } = document.documentElement;
    const { size } = dataset;
    dataset.size = "200";
    return size;
  });
  await look();
  await page.evaluate((before) => {
    const { dataset } = document.documentElement;
    if (before) dataset.size = before;
    else delete dataset.size;
  }, before);
}

async function inABrowserOfLargeLetters({ devtools }: Subject, look: () => Promise<void>): Promise<void> {
  await devtools.send("Page.setFontSizes", { fontSizes: DOUBLED });
  await look();
  await devtools.send("Page.setFontSizes", { fontSizes: USUAL });
}
