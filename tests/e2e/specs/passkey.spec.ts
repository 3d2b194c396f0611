// A passkey from the first to the last day, with the authenticator that Chromium plays itself.
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { objections } from "../support/axe";
import { codeSentTo, freshPhone } from "../support/resident";
import { BASE_URL } from "../support/server";

/** Passkeys are bound to a name, and the server under test has only this one. */
const SITE = BASE_URL.replace("127.0.0.1", "localhost");

/** A device with a screen lock; `isOpened` says whether its person unlocks it when asked. */
async function deviceOf(context: BrowserContext, page: Page) {
  const browser = await context.newCDPSession(page);
  await browser.send("WebAuthn.enable");
  const { authenticatorId } = await browser.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const unlock = (isUserVerified: boolean) =>
    browser.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });
  const passkeys = async () =>
    (await browser.send("WebAuthn.getCredentials", { authenticatorId })).credentials.length;
  return { unlock, passkeys };
}

async function signInByCode(page: Page, next: string): Promise<void> {
  const phone = freshPhone();
  await page.goto(`${SITE}/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByLabel("用哪个手机号登录？").fill(phone);
  await page.getByRole("button", { name: "发短信" }).click();
  await page.getByLabel("短信里的 6 位数字是什么？").fill(codeSentTo(phone));
  await page.getByRole("button", { name: "登录", exact: true }).click();
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("a person makes a passkey, signs in with it by keyboard alone, and removes it", async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const device = await deviceOf(context, page);
  await signInByCode(page, "/passkeys");
  await expect(heading(page)).toHaveText("通行密钥");

  const make = page.getByRole("button", { name: "做一把通行密钥" });
  await expect(make).toBeVisible();
  expect(await objections(page)).toEqual([]);
  expect((await make.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  await page.getByLabel("给它起个名字（可以不填）").fill("我的手机");
  await page.keyboard.press("Tab");
  await expect(make).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("通行密钥做好了")).toBeVisible();
  await expect(page.getByRole("heading", { level: 3 })).toHaveText("我的手机");
  expect(await device.passkeys()).toBe(1);

  // The same device is asked once more: it says itself that it has one.
  await make.click();
  await expect(page.getByRole("main").getByRole("status")).toHaveText("这部设备上已经有一把了，不用再做。");

  await page.getByRole("button", { name: "退出" }).click();
  await page.goto(`${SITE}/sign-in?next=%2Fpasskeys`);
  const use = page.getByRole("button", { name: "用通行密钥登录" });
  await expect(use).toBeVisible();
  expect(await objections(page)).toEqual([]);
  await use.focus();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("通行密钥");
  await expect(page.getByText("最近一次用是")).toBeVisible();

  await page.getByRole("link", { name: /删除.*我的手机/ }).click();
  expect(await objections(page)).toEqual([]);
  await page.getByRole("button", { name: "删除" }).click();
  await expect(page.getByText("这把通行密钥删掉了")).toBeVisible();
  await page.getByRole("button", { name: "退出" }).click();
  await page.goto(`${SITE}/sign-in`);
  await use.click();
  await expect(heading(page)).toHaveText("没能用通行密钥登录");
  await page.getByRole("link", { name: "用短信登录" }).click();
  await expect(heading(page)).toHaveText("用哪个手机号登录？");
  await context.close();
});

test("whoever does not unlock the device is told so, and loses nothing", async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const device = await deviceOf(context, page);
  await signInByCode(page, "/passkeys");
  await device.unlock(false);
  const make = page.getByRole("button", { name: "做一把通行密钥" });
  await page.getByLabel("给它起个名字（可以不填）").fill("我的手机");
  await make.click();
  await expect(page.getByRole("main").getByRole("status")).toContainText("没有做成");
  await expect(page.getByLabel("给它起个名字（可以不填）")).toHaveValue("我的手机");
  await device.unlock(true);
  await make.click();
  await expect(page.getByText("通行密钥做好了")).toBeVisible();
  await context.close();
});

test("without scripts, without passkeys, or at an address without a name there is no button", async ({ browser }) => {
  const offered = async (site: string, javaScriptEnabled: boolean, withoutPasskeys: boolean) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    if (withoutPasskeys) await page.addInitScript("delete window.PublicKeyCredential");
    await page.goto(`${site}/sign-in`, { waitUntil: "networkidle" });
    const buttons = await page.getByRole("button", { name: "用通行密钥登录" }).count();
    await context.close();
    return buttons;
  };
  expect(await offered(SITE, true, false)).toBe(1);
  expect(await offered(SITE, false, false)).toBe(0);
  expect(await offered(SITE, true, true)).toBe(0);
  expect(await offered(BASE_URL, true, false)).toBe(0);
});
