// Pages as they are without their stylesheet: for whoever has styles of their own, or a network that lost ours.
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { browserOf, open, WALKS } from "../support/places";
import { Resident } from "../support/resident";

/** A browser that never gets the stylesheet. */
async function withoutStyles(context: BrowserContext): Promise<Page> {
  await context.route("**/*.css", (route) => route.abort());
  return context.newPage();
}

/** Words that stand above, or in their line before, the words that come before them. */
function outOfOrder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const trouble = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let before: DOMRect | undefined;
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(text);
      const lines = [...range.getClientRects()];
      const [first, last] = [lines[0], lines.at(-1)];
      const words = text.textContent?.trim();
      if (!first || !last || !words) continue;
      const isAbove = before && first.bottom <= before.top;
      const isInLine = before && first.top < before.bottom && first.bottom > before.top;
      if (isAbove || (before && isInLine && first.right <= before.left)) trouble.push(words.slice(0, 60));
      before = last;
    }
    return trouble;
  });
}

for (const name of ["pages for everybody", "a renewal", "every kind of slip", "cases"] as const) {
  test(`without styles everything is there, in its order: ${name}`, async ({ browser }) => {
    test.setTimeout(90_000);
    const walk = await WALKS[name]();
    const context = await browserOf(browser, walk, { serviceWorkers: "block" });
    const page = await withoutStyles(context);
    for (const place of walk.places) {
      await open(page, place);
      // As browsers have it by themselves.
      await expect(page.locator("body")).toHaveCSS("margin", "8px");
      expect(await outOfOrder(page), place.path).toEqual([]);
      const { drawn, screen } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { drawn: scrollWidth, screen: clientWidth };
      });
      expect(drawn, `${place.path} is wider than the screen`).toBeLessThanOrEqual(screen);
    }
    await context.close();
  });
}

test("without styles a form is filled in, mended and sent", async ({ browser }) => {
  const resident = await Resident.signedIn();
  const draft = await resident.fillIn({});
  const context = await browserOf(browser, { resident, places: [] }, { serviceWorkers: "block" });
  const page = await withoutStyles(context);
  const heading = page.getByRole("heading", { level: 1 });
  await page.goto(`${draft}/number`);
  await page.getByRole("textbox").fill("1101051949");
  await page.getByRole("button", { name: "继续" }).click();
  await expect(page).toHaveTitle(/^错误/);
  await page.locator("#problems").getByRole("link").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("11010519491231002X43");
  await page.getByRole("button", { name: "继续" }).click();
  await expect(heading).toHaveText(/^您的证到哪一天到期？/);
  await page.goto(`${draft}/changed`);
  await page.getByText("没有变化").click();
  await page.getByRole("button", { name: "继续" }).click();
  await expect(heading).not.toHaveText("办证以后，您的情况有变化吗？");
  await context.close();
});
