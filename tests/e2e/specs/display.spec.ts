// How pages look to those who have said how: in the settings, to their device, or to their printer.
import { expect, test } from "@playwright/test";
import { browserOf, open, WALKS } from "../support/places";

test("what is chosen in the settings is how pages look from then on", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/settings");
  await page.getByRole("radio", { name: "最大" }).check();
  await page.getByRole("radio", { name: "深色" }).check();
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("存好了")).toBeVisible();
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-size", "200");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("font-size", /^(6|7|8)\d/);
  const [red] = await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor.match(/\d+/g) ?? []);
  expect(Number(red), "a dark page").toBeLessThan(64);
  await context.close();
});

test("a person's own colours leave every edge in view", async ({ browser }) => {
  const walk = await WALKS["a renewal"]();
  const context = await browserOf(browser, walk, { forcedColors: "active" });
  const page = await context.newPage();
  const shapes = ".button, .input, .choice input, .door, .error-summary, .notice, .case-card";
  const seen = new Set<string>();
  for (const place of [{ path: "/" }, { path: "/applications" }, ...walk.places]) {
    await open(page, place);
    for (const shape of await page.locator(shapes).all()) {
      const { name, style, width, isDrawn } = await shape.evaluate((element) => {
        const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element);
        const isDrawn = borderTopColor !== getComputedStyle(document.body).backgroundColor;
        return { name: element.className || element.tagName, style: borderTopStyle, width: borderTopWidth, isDrawn };
      });
      seen.add(name);
      expect([style !== "none", parseFloat(width) >= 2, isDrawn], `${name} on ${place.path}`).toEqual([true, true, true]);
    }
  }
  // Lest a class has got another name and nothing was looked at.
  expect(seen.size).toBeGreaterThanOrEqual(8);
  await context.close();
});

test("a receipt on paper has its number, and nothing that can only be pressed", async ({ browser }) => {
  const { resident, places } = await WALKS.cases();
  const context = await browserOf(browser, { resident, places });
  const page = await context.newPage();
  await page.emulateMedia({ media: "print" });
  await page.goto(places.find(({ path }) => path.endsWith("/receipt"))?.path as string);
  await expect(page.getByText(/^\d{4}-\d{4}-\d{4}$/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "接下来" })).toBeVisible();
  for (const pressed of [page.getByRole("navigation"), page.getByRole("contentinfo"), page.getByRole("button")]) {
    await expect(pressed).toBeHidden();
  }
  await context.close();
});
