// The focus of everything that can be operated, measured on pixels in every theme: a ring of 2 px that is 3:1 away from
// what was there before (2.4.13).
import { expect, test } from "@playwright/test";
import { asChosen, THEMES } from "../support/chosen";
import { focusOnPixels } from "../support/contract/focus";
import { open, WALKS } from "../support/places";

for (const theme of THEMES) {
  test(`the focus is seen on every component: ${theme}`, async ({ browser }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ viewport: { width: 412, height: 915 }, reducedMotion: "reduce" });
    await asChosen(context, theme);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const { places } = await WALKS.components();
    const found: string[] = [];
    for (const place of [...places, { path: "/" }, { path: "/settings" }, { path: "/sign-in", send: "12" }]) {
      const html = await open(page, place);
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      found.push(...(await focusOnPixels({ page, devtools, place, language: "zh-CN", reading: "full", html })));
    }
    await context.close();
    expect(found).toEqual([]);
  });
}
