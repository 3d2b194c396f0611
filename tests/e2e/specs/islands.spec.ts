// What scripts add to pages that already work.
import { expect, type Page, test } from "@playwright/test";
import { open, WALKS, browserOf } from "../support/places";
import { Resident } from "../support/resident";
import { Staff } from "../support/server";

/** Everything a page complains of while it is open, what its policy forbids included. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on("pageerror", (error) => heard.push(`${page.url()}: ${error.message}`));
  page.on("requestfailed", (request) => {
    // Going on to the next page before the last picture has come is nothing to complain of.
    const isCutShort = request.failure()?.errorText === "net::ERR_ABORTED";
    if (!isCutShort) heard.push(`${page.url()}: no ${request.url()}`);
  });
  page.on("console", (message) => {
    const { url } = message.location();
    // The browser calls it an error that a page says there is something to mend, or that there is no such page.
    const isAnswer = /status of (404|422)/.test(message.text()) && !url.includes("/assets/");
    if (["error", "warning"].includes(message.type()) && !isAnswer) heard.push(`${page.url()}: ${message.text()}`);
  });
  return heard;
}

test("no page complains when scripts run", async ({ browser }) => {
  test.setTimeout(60_000);
  for (const walk of [await WALKS["a renewal"](), await WALKS.cases(), await WALKS["pages for everybody"]()]) {
    const context = await browserOf(browser, walk);
    const page = await context.newPage();
    const heard = complaints(page);
    for (const place of walk.places) {
      await open(page, place);
      if ((await page.locator("leptos-island").count()) > 0) await page.waitForLoadState("networkidle");
    }
    expect(heard).toEqual([]);
    await context.close();
  }
});

test("a receipt can be printed by a button where there are scripts, and only there", async ({ browser }) => {
  const resident = await Resident.signedIn();
  const receipt = `${await resident.apply()}/receipt`;
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ storageState: resident.storageState, javaScriptEnabled });
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute("data-printed", "");
    });
    await page.goto(receipt);
    const button = page.getByRole("button", { name: "打印这一页" });
    if (javaScriptEnabled) {
      await button.click();
      await expect(page.locator("html")).toHaveAttribute("data-printed", "");
    } else {
      await expect(button).toHaveCount(0);
    }
    await context.close();
  }
});

test("somebody who comes back to their case is told that it has moved on", async ({ browser }) => {
  const resident = await Resident.signedIn();
  const address = await resident.apply();
  const context = await browser.newContext({ storageState: resident.storageState });
  const page = await context.newPage();
  const heard = complaints(page);
  await page.goto(address, { waitUntil: "networkidle" });
  const status = page.getByRole("main").getByRole("status");
  const comeBack = async () => {
    const answered = page.waitForResponse(/case-version/);
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    expect((await answered).status()).toBe(200);
  };

  await comeBack();
  await expect(status).toBeEmpty();
  await new Staff().move(address, { move: "accept" });
  await comeBack();
  // Nothing but the message has changed: who reads on is not disturbed.
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("街道残联正在看您的材料");
  await status.getByRole("link", { name: "这份申请有了新的进展，点这里看" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("龙岗区残联正在审核");
  await expect(page.getByRole("main").getByRole("status")).toBeEmpty();
  expect(heard).toEqual([]);
  await context.close();
});
