// Pictures of every page, in every theme and size, for somebody to look at: nothing here can fail but the way there.
import { join } from "node:path";
import { test } from "@playwright/test";
import { asChosen } from "../support/chosen";
import { kindOf } from "../support/contract/subject";
import { browserOf, open, WALKS } from "../support/places";

const FOLDER = process.env.PICTURES ?? "../../target/pictures";

/** What is chosen, and how wide the screen is. */
const RENDITIONS: Record<string, [choices: string[], width: number]> = {
  light: [["light"], 412],
  dark: [["dark"], 412],
  contrast: [["contrast"], 412],
  "small phone": [["light"], 320],
  "small phone, largest letters": [["light", "200"], 320],
  desktop: [["light"], 1280],
  easy: [["light", "easy"], 412],
  simple: [["light", "simple"], 412],
  "easy and simple": [["light", "easy", "simple"], 412],
};

for (const [name, prepare] of Object.entries(WALKS)) {
  for (const [rendition, [choices, width]] of Object.entries(RENDITIONS)) {
    test(`${name}, ${rendition}`, async ({ browser }) => {
      test.setTimeout(180_000);
      const walk = await prepare();
      const viewport = { width, height: width > 1000 ? 1024 : 915 };
      const context = await browserOf(browser, walk, { viewport, reducedMotion: "reduce", serviceWorkers: "block" });
      await asChosen(context, ...choices);
      const page = await context.newPage();
      for (const [at, place] of walk.places.entries()) {
        await open(page, place);
        const called = kindOf(place).replace(/[^\w?=-]+/g, " ").trim() || "home";
        const file = `${String(at + 1).padStart(2, "0")} ${called}, ${rendition}.png`;
        await page.screenshot({ path: join(FOLDER, name, file), fullPage: true });
      }
      await context.close();
    });
  }
}
