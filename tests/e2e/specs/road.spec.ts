// The whole road, from the first page to the end of a case, as somebody walks it who has a keyboard and a screen as wide
// as a small phone, and no scripts.
import { expect, test } from "@playwright/test";
import { expectPage, Keyboard } from "../support/keyboard";
import { monthsFromNow, NUMBER } from "../support/answers";
import { freshPhone } from "../support/resident";
import { CORRECTION, Staff } from "../support/server";

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 568 } });

test("a certificate is renewed by keyboard alone, without scripts, on a small phone", async ({ page }) => {
  test.setTimeout(120_000);
  const keyboard = new Keyboard(page);
  const main = page.getByRole("main");
  const phone = freshPhone();
  const goOn = (arrival: string | RegExp) => keyboard.follow("button", "继续", arrival);

  await test.step("from the first page to signing in", async () => {
    await page.goto("/");
    await expectPage(page, "您想办什么事？");
    await keyboard.to(page.getByRole("link", { name: "跳到主要内容" }));
    await keyboard.press("Enter");
    await keyboard.to(main.getByRole("link").first());
    await keyboard.follow("link", /^残疾人证/, "残疾人证");
    await keyboard.follow("link", "残疾人证到期换证", "残疾人证到期换证");
    await keyboard.follow("button", "开始办理", "用哪个手机号登录？");
    await keyboard.signIn(phone, "可以存您的残疾情况吗？");
    await keyboard.agree("您的残疾人证号是多少？");
  });

  await test.step("a slip is said first, leads to its field, and costs nothing that was typed", async () => {
    const number = page.getByRole("textbox");
    await keyboard.fill(number, "1101051949123100");
    await goOn("您的残疾人证号是多少？");
    await expect(page).toHaveTitle(/^错误：您的残疾人证号是多少？/);
    await expect(page.locator("#problems")).toBeFocused();
    await keyboard.to(page.locator("#problems").getByRole("link", { name: "证号少了 4 位" }));
    await keyboard.press("Enter");
    await expect(number).toBeFocused();
    await expect(number).toHaveValue("1101051949123100");
    await expect(number).toHaveAccessibleDescription(/^错误： ?证号少了 4 位/);
    await keyboard.press("Control+A");
    // As somebody types it who does not switch to half-width digits.
    await page.keyboard.type("１１０１０５ 19491231 002x 43");
    await goOn(/^您的证到哪一天到期？/);
  });

  await test.step("one question a page, and back again", async () => {
    const day = monthsFromNow(3);
    for (const [part, typed] of Object.entries(day)) {
      await keyboard.fill(page.locator(`[name=expiry-${part}]`), typed);
    }
    await goOn("办证以后，您的情况有变化吗？");
    await keyboard.to(page.getByRole("link", { name: "返回" }));
    await keyboard.enter(/^您的证到哪一天到期？/);
    await expect(page.getByRole("textbox", { name: "年" })).toHaveValue(day.year);
    await goOn("办证以后，您的情况有变化吗？");
    await keyboard.choose("没有变化", 0);
    await goOn("您的户口在哪里？");
    await keyboard.choose("深圳市龙岗区", 3);
    await goOn("您现在住在哪里？");
    await keyboard.fill(page.getByRole("textbox"), "龙城街道盛平社区");
    await keyboard.press("Enter");
    await page.keyboard.type("幸福花园 3 栋 2 单元 501");
    await goOn("用哪个电话联系您？");
    await expect(page.getByRole("textbox")).toHaveValue(phone);
    await goOn("新证怎么给您？");
    await keyboard.choose(/^我自己去领/, 1);
    await goOn("您想去哪里领？");
    await keyboard.choose("龙城街道办事处", 5);
    await goOn("照片怎么交？");
    await keyboard.choose("我自己送到办事点", 0);
    await goOn("请您确认");
    await keyboard.tick("");
    await goOn("请您核对，没错就提交");
  });

  let address = "";
  await test.step("an answer is changed, and everything sent", async () => {
    await keyboard.follow("link", /修改 ?联系电话/, "用哪个电话联系您？");
    await keyboard.fill(page.getByRole("textbox"), "0755-28900000");
    await goOn("请您核对，没错就提交");
    await expect(main).toContainText(NUMBER);
    await expect(main).toContainText("0755");
    await keyboard.follow("button", "确认无误，提交申请", "交好了");
    await expect(page.getByRole("button", { name: "打印这一页" })).toHaveCount(0);
    await keyboard.follow("link", "看办到哪里了", "街道残联正在看您的材料");
    address = new URL(page.url()).pathname;
  });

  const staff = new Staff();
  const happened = page.locator(".timeline li").first();
  const seesMove = async (move: Parameters<Staff["move"]>[1], heading: string, event: string) => {
    await staff.move(address, move);
    await page.reload();
    await expectPage(page, heading);
    await expect(happened).toContainText(event);
  };

  await test.step("what staff ask for is mended", async () => {
    await seesMove({ move: "accept" }, "龙岗区残联正在审核", "收下了您的申请");
    await seesMove(CORRECTION, "有要您改的地方", "请您改一改");
    await keyboard.follow("button", "现在就改", "请改这几处");
    await expect(main).toContainText("还有 2 处要改");
    await expect(main).toContainText("请写上门牌号。");
    await keyboard.follow("link", "现在的住址", "您现在住在哪里？");
    await keyboard.fill(page.getByRole("textbox"), "龙城街道盛平社区 8 号");
    await goOn("请改这几处");
    await expect(main).toContainText("还有 1 处要改");
    await keyboard.follow("link", "交照片的办法", "照片怎么交？");
    await keyboard.choose("家人或别人帮我送去", 1);
    await goOn("请改这几处");
    await keyboard.follow("link", "看一遍，再交回去", "请改好这几处，再交上来");
    await keyboard.follow("button", "改好了，交上去", "龙岗区残联正在审核");
    await expect(happened).toContainText("您改好交上来了");
  });

  await test.step("the case is followed to its end", async () => {
    await seesMove({ move: "approve" }, "审核通过了，正在制作新证", "审核通过，可以换证");
    await seesMove({ move: "deliver" }, "新证已经给您了", "把新证交给您了");
    await seesMove({ move: "close" }, "换好了", "全部办完了");
    await keyboard.to(page.getByRole("link", { name: "我的申请" }));
    await keyboard.enter("我的申请");
    await keyboard.to(page.getByRole("button", { name: "退出" }), "Shift+Tab");
    await keyboard.enter("您已经退出");
  });
});
