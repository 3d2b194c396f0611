// The accessibility contract: every page there is, in both languages, in full and in easy reading, in every theme, before
// every checker we have. See support/contract; `cargo xtask coverage` prints what was looked at.
import { expect, test } from "@playwright/test";
import { asChosen, LANGUAGES, READINGS } from "../support/chosen";
import { lookAt, type Look } from "../support/contract/contract";
import { record } from "../support/contract/record";
import { kindOf } from "../support/contract/subject";
import { sharedTitles } from "../support/contract/titles";
import { browserOf, open, WALKS } from "../support/places";

for (const [name, prepare] of Object.entries(WALKS)) {
  for (const language of LANGUAGES) {
    for (const reading of READINGS) {
      test(`nobody objects: ${name}, ${language}, ${reading}`, async ({ browser }) => {
        test.setTimeout(180_000);
        const walk = await prepare();
        const context = await browserOf(browser, walk, {
          locale: language,
          reducedMotion: "reduce",
          // The page's own policy would forbid what the checkers add to it.
          bypassCSP: true,
          // The page is to come from the server.
          serviceWorkers: "block",
        });
        if (reading === "easy") await asChosen(context, "easy");
        const page = await context.newPage();
        const devtools = await context.newCDPSession(page);
        const looks: Look[] = [];
        const titles: [title: string, page: string][] = [];
        for (const place of walk.places) {
          const html = await open(page, place);
          await expect(page.locator("html")).toHaveAttribute("lang", language);
          titles.push([await page.title(), kindOf(place)]);
          looks.push(...(await lookAt({ page, devtools, place, language, reading, html })));
        }
        await context.close();
        record(`${name}-${language}-${reading}`, looks);
        expect([...looks.flatMap(linesOf), ...sharedTitles(titles)]).toEqual([]);
      });
    }
  }
}

/** What somebody found, to be read in a terminal. */
function linesOf({ page, rendition, checker, found }: Look): string[] {
  return found.map((objection) => `${page}, ${rendition}, ${checker}: ${objection}`);
}
