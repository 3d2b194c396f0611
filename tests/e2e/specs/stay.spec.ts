// The end of a sign-in: told two minutes before, put off with one key, and nothing is lost.
import { expect, type Page, test } from "@playwright/test";
import { objections } from "../support/axe";
import { Resident } from "../support/resident";

const WARNING = "不到 2 分钟，登录就要结束了。还要用，请按“接着用”。";
const TYPED = "龙城街道盛平社区 3 栋";

/** A resident at a question, and so many minutes later. */
async function atAQuestion(page: Page, resident: Resident): Promise<string> {
  await page.clock.install();
  const draft = await resident.fillIn({});
  await page.context().addCookies(resident.storageState.cookies);
  await page.goto(`${draft}/address`, { waitUntil: "networkidle" });
  return draft;
}

const warning = (page: Page) => page.locator(".stay [role=status]");
const button = (page: Page) => page.getByRole("button", { name: "接着用" });

test("nobody is told of the end before it is near", async ({ page }) => {
  await atAQuestion(page, await Resident.signedIn());
  await page.clock.fastForward("57:00");
  await expect(warning(page)).toBeEmpty();
  await expect(button(page)).toBeHidden();
});

test("two minutes before the end one key is enough to go on, and what was typed stays", async ({ page }) => {
  await atAQuestion(page, await Resident.signedIn());
  const field = page.getByRole("main").getByRole("textbox").first();
  await field.fill(TYPED);
  await page.clock.fastForward("58:30");
  await expect(warning(page)).toHaveText(WARNING);
  await expect(field).toBeFocused();
  expect(await objections(page)).toEqual([]);

  await button(page).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#news")).toHaveText("好了，您可以接着用。");
  await expect(warning(page)).toBeEmpty();
  await expect(button(page)).toBeHidden();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(TYPED);
  // As often as one likes.
  await page.clock.fastForward("57:00");
  await expect(warning(page)).toBeEmpty();
  await page.clock.fastForward("02:00");
  await expect(button(page)).toBeVisible();
});

test("whoever goes on in one tab goes on in all of them", async ({ page, context }) => {
  const draft = await atAQuestion(page, await Resident.signedIn());
  const other = await context.newPage();
  await other.goto(`${draft}/phone`, { waitUntil: "networkidle" });
  // The clock of one is the clock of the other.
  await page.clock.fastForward("58:30");
  for (const tab of [page, other]) await expect(button(tab)).toBeVisible();
  await button(other).press("Enter");
  await expect(button(other)).toBeHidden();
  await expect(button(page)).toBeHidden();
});

test("nothing that has the focus lies under the warning, on a small screen with large letters neither", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await atAQuestion(page, await Resident.signedIn());
  await page.clock.fastForward("58:30");
  await expect(button(page)).toBeVisible();
  const edge = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(edge, "nothing scrolls sideways").toBeLessThanOrEqual(0);
  await page.locator("#content").focus();
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press("Tab");
    const covered = await page.evaluate(() => {
      const focused = document.activeElement;
      const stay = document.querySelector(".stay")!;
      if (!focused || focused === document.body || stay.contains(focused)) return "";
      const { bottom, height } = focused.getBoundingClientRect();
      const { top } = stay.getBoundingClientRect();
      return bottom > top + 1 && height < top ? (focused.textContent ?? focused.tagName) : "";
    });
    expect(covered).toBe("");
  }
});

test("after the end what was typed is there again once one has signed in", async ({ page }) => {
  const resident = await Resident.signedIn();
  const draft = await atAQuestion(page, resident);
  await page.getByRole("main").getByRole("textbox").first().fill(TYPED);
  await page.clock.fastForward("58:30");
  await expect(button(page)).toBeVisible();
  // Meanwhile the sign-in has ended.
  const browser = await page.context().cookies();
  await resident.send("/sign-out", {});
  await page.context().addCookies(browser);
  await button(page).press("Enter");
  await expect(warning(page)).toContainText("登录已经结束");
  await expect(button(page)).toBeHidden();
  await page.getByRole("main").getByRole("button").last().press("Enter");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  expect(new URL(page.url()).searchParams.get("next")).toContain(draft);
});

test("where the server cannot be reached one is told to press once more", async ({ page }) => {
  await atAQuestion(page, await Resident.signedIn());
  await page.clock.fastForward("58:30");
  await page.route("**/stay", (route) => route.abort());
  await button(page).press("Enter");
  await expect(warning(page)).toHaveText("现在连不上。请再按一次“接着用”。");
  await page.unroute("**/stay");
  await button(page).press("Enter");
  await expect(button(page)).toBeHidden();
});

test("without scripts a page says nothing of the end, and the list of devices does", async ({ browser }) => {
  const resident = await Resident.signedIn();
  const context = await browser.newContext({ storageState: resident.storageState, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/devices");
  await expect(button(page)).toBeHidden();
  await expect(page.getByRole("main")).toContainText("一直不用，什么时候退出");
  await context.close();
});
