// Papers about a case: found by keyboard, large on paper, nothing on them that can only be pressed.
import { expect, test } from "@playwright/test";
import { Keyboard } from "../support/keyboard";
import { Resident } from "../support/resident";
import { REFUSAL, Staff } from "../support/server";

/** 18 points. */
const LARGE = 24;

test("a receipt is found by keyboard, and is 18 points or more on paper", async ({ browser }) => {
  const resident = await Resident.signedIn();
  const address = await resident.apply();
  const context = await browser.newContext({ storageState: resident.storageState, javaScriptEnabled: false });
  const page = await context.newPage();
  const keyboard = new Keyboard(page);
  await page.goto(`${address}/receipt`);
  await keyboard.follow("link", /^回执：大字打印版/, "交好了");
  for (const [media, size] of [
    ["screen", "100"],
    ["print", "100"],
    ["print", "200"],
  ] as const) {
    await page.emulateMedia({ media });
    await page.locator("html").evaluate((html, size) => html.setAttribute("data-size", size), size);
    const sizes = await page
      .locator(".large-print :is(h1, h2, p, li, dt, dd)")
      .evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each).fontSize)));
    expect(sizes.length).toBeGreaterThan(8);
    expect(Math.min(...sizes), `${media} at ${size}`).toBeGreaterThanOrEqual(LARGE * (size === "200" ? 2 : 1));
  }
  await context.close();
});

test("a decision on paper is black on white, in one column, without anything to press", async ({ browser }) => {
  const [resident, staff] = [await Resident.signedIn(), new Staff()];
  const address = await resident.apply();
  await staff.move(address, REFUSAL);
  const context = await browser.newContext({ storageState: resident.storageState, colorScheme: "dark" });
  const page = await context.newPage();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(`${address}/print/decision`);
  const paper = page.getByRole("article");
  await expect(paper.getByRole("heading", { level: 1, name: "决定" })).toBeVisible();
  await expect(paper.getByText("照片上看不清脸。")).toBeVisible();
  const { color, backgroundColor, lineHeight, fontSize } = await paper.evaluate((element) => {
    const { color, backgroundColor, lineHeight, fontSize } = getComputedStyle(element);
    return { color, backgroundColor, lineHeight, fontSize };
  });
  expect([color, backgroundColor]).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  expect(parseFloat(lineHeight) / parseFloat(fontSize)).toBeGreaterThanOrEqual(1.5);
  const main = page.getByRole("main");
  const pressed = [page.getByRole("navigation"), page.getByRole("contentinfo"), main.getByRole("button"), main.getByRole("link")];
  for (const all of pressed) {
    for (const each of await all.all()) await expect(each).toBeHidden();
  }
  await context.close();
});

test("a receipt in braille is a file for an embosser", async ({ browser }) => {
  const resident = await Resident.signedIn();
  const address = await resident.apply();
  const context = await browser.newContext({ storageState: resident.storageState });
  const page = await context.newPage();
  await page.goto(`${address}/print/receipt`);
  const taken = page.waitForEvent("download");
  await page.getByRole("link", { name: /刻印机/ }).press("Enter");
  expect((await taken).suggestedFilename()).toBe("tantu-receipt.brf");
  await context.close();
});
