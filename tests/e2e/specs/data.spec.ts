// Somebody looks after what is kept of them: by keyboard alone, on a small phone, without scripts.
import { expect, test } from "@playwright/test";
import { NUMBER } from "../support/answers";
import { expectPage, Keyboard } from "../support/keyboard";
import { codeSentTo, Resident } from "../support/resident";
import { Staff } from "../support/server";

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 568 } });

test("whoever has the number and the phone sees how a case stands, and nothing else", async ({ page }) => {
  const keyboard = new Keyboard(page);
  const resident = await Resident.signedIn();
  const reference = (await resident.apply()).split("/").at(-1) as string;
  await page.goto("/look-up");
  await expectPage(page, "办件号是多少？");
  await keyboard.follow("button", "发短信", "办件号是多少？");
  await expect(page).toHaveTitle(/^错误/);
  await keyboard.fill(page.getByRole("textbox"), reference);
  await keyboard.follow("button", "发短信", "短信里的 6 位数字是什么？");
  await keyboard.fill(page.getByRole("textbox"), codeSentTo(resident.phone));
  await keyboard.follow("button", "看办到哪里了", "街道残联正在看您的材料");
  await expect(page.getByRole("main")).not.toContainText(/幸福花园|残疾人证号/);
  await keyboard.follow("link", "登录看全部", "用哪个手机号登录？");
});

test("whoever has no phone signs in with the card from the hall", async ({ page }) => {
  const keyboard = new Keyboard(page);
  const words = await new Staff().card(NUMBER, "李秀英");
  await page.goto("/sign-in");
  await keyboard.follow("link", "没有手机？用大厅给的卡片登录", "用卡片登录");
  await keyboard.fill(page.getByRole("textbox", { name: "残疾人证号" }), NUMBER);
  await keyboard.fill(page.getByRole("textbox", { name: "卡片上的六个词" }), [...words].reverse().join(" "));
  await keyboard.follow("button", "登录", "用卡片登录");
  await expect(page).toHaveTitle(/^错误/);
  await keyboard.fill(page.getByRole("textbox", { name: "卡片上的六个词" }), words.join(""));
  await keyboard.follow("button", "登录", "我的申请");
});

test("a person corrects, takes back and deletes what is theirs", async ({ page }) => {
  test.setTimeout(120_000);
  const keyboard = new Keyboard(page);
  const main = page.getByRole("main");
  const resident = await Resident.signedIn();
  await resident.fillIn({});
  await page.goto("/my-data");
  await keyboard.signIn(resident.phone, "我的资料");

  await test.step("a name is corrected", async () => {
    await keyboard.follow("link", /^修改/, "您叫什么名字？");
    await keyboard.fill(page.getByRole("textbox"), "李秀英");
    await keyboard.enter("我的资料");
    await expect(main).toContainText("李秀英");
  });

  await test.step("who looked is listed, and another device is signed out", async () => {
    await keyboard.follow("link", "谁看过、改过", "谁看过、改过");
    await expect(main).toContainText("用短信登录了");
    await keyboard.follow("link", "返回", "我的资料");
    await keyboard.follow("link", "看在哪些设备上登录着，或者退出", "在哪些设备上登录着");
    await keyboard.follow("button", "除了这一台，全部退出", "在哪些设备上登录着");
    await expect(main.getByRole("heading", { level: 2 })).toHaveCount(1);
    await keyboard.follow("link", "返回", "我的资料");
  });

  await test.step("a consent is taken back, and its drafts go", async () => {
    await keyboard.follow("link", "看同意的内容，或者收回", /残疾情况/);
    await keyboard.follow("link", "收回同意", "要收回同意吗？");
    await keyboard.follow("button", "收回同意", /残疾情况/);
    await expect(main).toContainText("同意已经收回");
  });

  await test.step("everything is deleted", async () => {
    await page.goto("/my-data");
    await keyboard.follow("link", "全部删除", "要全部删除吗？");
    await keyboard.follow("button", "全部删除", /删/);
    await page.goto("/my-data");
    await expectPage(page, "用哪个手机号登录？");
  });
});
