import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

test("the home page has one heading and nothing that axe objects to", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});
