// Signing in with a province's unified identity: there and back, as a browser without scripts does it.
import { type Browser, expect, type Page, test } from "@playwright/test";
import { objections } from "../support/axe";
import { expectPage } from "../support/keyboard";
import { freshPhone, Resident } from "../support/resident";

test.skip(!process.env.TANTU_OIDC_ISSUER, "the server knows no provider");
test.use({ javaScriptEnabled: false });

const NAME = "Guangdong ID";

/** From the page for signing in to the provider's own. */
async function leave(page: Page, next = ""): Promise<void> {
  await page.goto(`/sign-in${next}`);
  await page.getByRole("button", { name: `用${NAME}登录` }).click();
  await expectPage(page, `请到${NAME}登录`);
  await page.getByRole("link", { name: `去${NAME}` }).click();
}

/** What one does there: say who one is, and the first time that one agrees. */
async function signInThere(page: Page, name: string, isFirstTime = true): Promise<void> {
  await page.getByPlaceholder("Enter any login").fill(name);
  await page.getByPlaceholder("and password").fill("any");
  await page.getByRole("button", { name: "Sign-in" }).click();
  if (isFirstTime) await page.getByRole("button", { name: "Continue" }).click();
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "退出" }).click();
  await expectPage(page, "您已经退出");
}

test("who has signed in by phone finds the same drafts, and again the next time", async ({ page }) => {
  const resident = await Resident.signedIn();
  const draft = await resident.fillIn();
  for (const isFirstTime of [true, false]) {
    await leave(page, `?next=${encodeURIComponent(`${draft}/number`)}`);
    await signInThere(page, resident.phone, isFirstTime);
    await expectPage(page, "您的残疾人证号是多少？");
    await signOut(page);
  }
});

test("somebody whom the province knows no phone of is known again too", async ({ page }) => {
  const name = `li-${freshPhone()}`;
  await leave(page, "?next=/services/certificate-renewal/start");
  await signInThere(page, name);
  await expectPage(page, "可以存您的残疾情况吗？");
  await page.getByRole("radio", { name: "满 14 岁了", exact: true }).check();
  await page.getByRole("button", { name: "同意", exact: true }).click();
  await expectPage(page, "您的残疾人证号是多少？");
  const draft = new URL(page.url()).pathname;
  await signOut(page);
  await leave(page, `?next=${draft}`);
  await signInThere(page, name, false);
  await expect(page).toHaveURL(draft);
});

test("at a shared machine the next person is asked anew who they are", async ({ page }) => {
  await leave(page);
  await signInThere(page, freshPhone());
  await signOut(page);
  await leave(page);
  await expect(page.getByPlaceholder("Enter any login")).toBeVisible();
});

test("who changes their mind is led on", async ({ page }) => {
  await leave(page, "?next=/notices");
  await page.getByRole("link", { name: "Cancel" }).click();
  await expectPage(page, "您还没有登录");
  await page.getByRole("link", { name: "用手机号登录" }).click();
  await expect(page).toHaveURL("/sign-in?next=%2Fnotices");
});

/** Somebody's way back, as it is before their browser has used it: it came there without knowing who had left. */
async function wayBackOf(page: Page, name: string): Promise<string> {
  await leave(page);
  const context = page.context();
  const left = (await context.cookies()).filter((cookie) => cookie.name === "__Host-tantu-identity");
  await context.clearCookies({ name: "__Host-tantu-identity" });
  await signInThere(page, name);
  await expectPage(page, "这次登录不能用了");
  await context.addCookies(left);
  return page.url();
}

async function elsewhere(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(address);
  return page;
}

test("nobody is signed in as somebody else by a link they are sent", async ({ page, browser }) => {
  const address = await wayBackOf(page, freshPhone());
  const other = await elsewhere(browser, address);
  await expectPage(other, "这次登录不能用了");
  await other.goto("/applications");
  await expectPage(other, "用哪个手机号登录？");
  await other.context().close();
  // Nor does trying keep anybody out.
  await page.goto(address);
  await expect(page).toHaveURL("/applications");
  // Going back there does no harm, and signs nobody in once more.
  await page.goto(address);
  await expect(page).toHaveURL("/applications");
  await signOut(page);
  await page.goto(address);
  await expectPage(page, "这次登录不能用了");
});

test.describe("with scripts", () => {
  test.use({ javaScriptEnabled: true });
  for (const locale of ["zh-CN", "en"]) {
    test(`axe objects to nothing on the way there and back, ${locale}`, async ({ browser }) => {
      const context = await browser.newContext({ locale });
      const page = await context.newPage();
      await page.goto("/sign-in/identity/back?state=x&code=y");
      expect(await objections(page)).toEqual([]);
      await page.getByRole("main").getByRole("button").click();
      expect(await objections(page)).toEqual([]);
      await page.getByRole("main").locator(".actions a").click();
      await page.getByRole("link", { name: "Cancel" }).click();
      expect(await objections(page)).toEqual([]);
      await context.close();
    });
  }
});
