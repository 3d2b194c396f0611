// Somebody asks to help a neighbour, is told the code, and acts for her, until she ends it: by keyboard alone, on a small
// phone, without scripts.
import { expect, test } from "@playwright/test";
import { expectPage, Keyboard } from "../support/keyboard";
import { codeSentTo, freshPhone, Resident } from "../support/resident";

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 568 } });

test("a neighbour is helped, from her yes to her no, by keyboard alone", async ({ page }) => {
  test.setTimeout(120_000);
  const keyboard = new Keyboard(page);
  const main = page.getByRole("main");
  const textbox = (name: RegExp) => main.getByRole("textbox", { name });
  const group = (name: string) => main.getByRole("group", { name });
  const neighbour = await Resident.signedIn();
  await neighbour.post("/consent", { age: "yes", answer: "yes" });

  await test.step("the helper asks, and a slip is told", async () => {
    await page.goto("/for");
    await expectPage(page, "用哪个手机号登录？");
    await keyboard.signIn(freshPhone(), "今天替谁办？");
    await keyboard.follow("link", "帮一个人办", "您是他什么人？");
    await keyboard.choose("家人朋友", 0);
    await keyboard.follow("button", "继续", "您要帮谁，办什么");
    await keyboard.fill(textbox(/^您叫什么/), "王芳");
    await keyboard.fill(textbox(/^他叫什么/), "王小明");
    await keyboard.fill(textbox(/^他的手机号/), neighbour.phone);
    await keyboard.tick("申请");
    await keyboard.tick("看办到哪里");
    await keyboard.choose("一年", 1, group("替他办多久？"));
    await keyboard.follow("button", "发短信给他", "您要帮谁，办什么");
    await expect(page).toHaveTitle(/^错误/);
    await keyboard.to(main.getByRole("link", { name: "请选替他办哪些事" }));
    await keyboard.press("Enter");
    await expect(group("替他办哪些事？").getByRole("radio").first()).toBeFocused();
    await keyboard.press("Space");
    await keyboard.follow("button", "发短信给他", "他短信里的 6 位数字是什么？");
  });

  await test.step("she agrees, and is acted for", async () => {
    await keyboard.fill(page.getByRole("textbox"), codeSentTo(neighbour.phone));
    await keyboard.follow("button", "他同意了", "今天替谁办？");
    await keyboard.choose("王小明", 1);
    await keyboard.follow("button", "继续", "王小明 的申请");
    await expect(page.getByRole("banner")).toContainText("您正在替 王小明 办");
    await page.goto("/services/certificate-renewal");
    await keyboard.follow("button", "开始办理", /残疾人证号/);
    await expect(page.getByRole("banner")).toContainText("您正在替 王小明 办");
  });

  await test.step("she ends it, and the next step is refused", async () => {
    const [, end] = (await neighbour.read("/helpers")).match(/href="(\/helpers\/[^"]+\/end)"/) ?? [];
    await neighbour.post(end as string, {});
    await keyboard.fill(page.getByRole("textbox"), "11010519491231002X43");
    await keyboard.enter("您不能再替这个人办了");
    await keyboard.follow("link", "看看现在能给谁办", "今天替谁办？");
    await expect(main.getByRole("radio", { checked: true })).toHaveCount(0);
    await keyboard.choose("我自己", 0);
    await keyboard.follow("button", "继续", "我的申请");
    await expect(page.getByRole("banner")).not.toContainText("王小明");
  });
});
