// axe, with every rule, on every page, in both languages and every theme.
import { expect, test } from "@playwright/test";
import { objections } from "../support/axe";
import { browserOf, open, WALKS } from "../support/places";

const THEMES = ["light", "dark", "contrast"];

for (const [name, prepare] of Object.entries(WALKS)) {
  for (const locale of ["zh-CN", "en"]) {
    test(`axe objects to nothing: ${name}, ${locale}`, async ({ browser }) => {
      test.setTimeout(120_000);
      const walk = await prepare();
      const context = await browserOf(browser, walk, { locale });
      const page = await context.newPage();
      const found: Record<string, string[]> = {};
      for (const place of walk.places) {
        await open(page, place);
        await expect(page.locator("html")).toHaveAttribute("lang", locale);
        for (const theme of THEMES) {
          // As the server writes it for those who chose it; see settings.spec.ts.
          await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme);
          const objected = await objections(page);
          if (objected.length > 0) found[`${place.path} ${place.send ?? ""} ${theme}`] = objected;
        }
      }
      await context.close();
      expect(found).toEqual({});
    });
  }
}
