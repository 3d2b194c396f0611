// A home is made fit: rooms are added and removed, a time is chosen and a plan agreed to, by somebody who has a keyboard
// and a screen as wide as a small phone, and no scripts.
import { expect, test } from "@playwright/test";
import { expectPage, Keyboard } from "../support/keyboard";
import { freshPhone } from "../support/resident";
import { ASSESSMENT, type Move, offer, PLAN, Staff } from "../support/server";

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 568 } });

test("a home is made fit by keyboard alone, without scripts, on a small phone", async ({ page }) => {
  test.setTimeout(120_000);
  const keyboard = new Keyboard(page);
  const main = page.getByRole("main");
  const goOn = (arrival: string | RegExp) => keyboard.follow("button", "继续", arrival);
  const title = "家里哪些地方不方便？";

  await test.step("from the first page to the first question", async () => {
    await page.goto("/");
    await keyboard.follow("link", /^家里改造/, "家里改造");
    await keyboard.follow("link", /^家庭无障碍改造/, "家庭无障碍改造");
    await keyboard.follow("button", "开始办理", "用哪个手机号登录？");
    await keyboard.signIn(freshPhone(), "可以存您的残疾情况吗？");
    await keyboard.agree(title);
  });

  await test.step("two rooms are added and one is removed; Enter goes on and removes nothing", async () => {
    const room = (number: number) => page.locator(`#rooms-${number}`);
    const tell = async (number: number, where: string, arrows: number, what: string) => {
      await keyboard.choose(where, arrows, room(number));
      await keyboard.fill(room(number).getByRole("textbox"), what);
    };
    await tell(1, "大门口", 0, "门口有两级台阶");
    await keyboard.follow("button", "再加一处", title);
    await expect(room(2)).toBeFocused();
    await tell(2, "厨房", 4, "够不到灶台");
    await keyboard.follow("button", "再加一处", title);
    await expect(page).not.toHaveTitle(/^错误/);
    await tell(3, "洗澡的地方", 2, "跨不进浴缸");
    await keyboard.to(page.getByRole("button", { name: "删掉第2处" }), "Shift+Tab");
    await keyboard.enter(title);
    await expect(room(2)).toBeFocused();
    await expect(room(3)).toHaveCount(0);
    await expect(room(2).getByRole("radio", { name: "洗澡的地方" })).toBeChecked();
    await keyboard.fill(room(2).getByRole("textbox"), "浴缸太高");
    await keyboard.enter("您的残疾人证号是多少？");
  });

  await test.step("everything else is answered and sent", async () => {
    await keyboard.fill(page.getByRole("textbox"), "44030719710605002841");
    await keyboard.enter("您家有低保吗？");
    await keyboard.choose(/^有，是低保家庭/, 0);
    await goOn("低保证或者低保边缘的证明怎么交？");
    await keyboard.choose("家人或别人帮我送去", 1);
    await goOn("您是一个人住吗？");
    await keyboard.choose("是，一个人住", 0);
    await goOn("要改造的家在哪里？");
    await keyboard.fill(page.getByRole("textbox"), "平湖街道禾花路 12 号");
    await goOn("这个房子是谁的？");
    await keyboard.choose(/^我自己的/, 0);
    await goOn("怎么联系您最方便？");
    await keyboard.choose("打电话", 0);
    await goOn("用哪个电话联系您？");
    await goOn("哪半天方便上门看看？");
    await keyboard.choose(/上午$/, 2);
    await goOn("请您确认");
    await keyboard.tick("");
    await goOn("请您核对，没错就提交");
    await expect(main).toContainText("大门口、门口有两级台阶");
    await expect(main).not.toContainText("厨房");
    await keyboard.follow("button", "确认无误，提交申请", "交好了");
    await keyboard.follow("link", "看办到哪里了", "街道残联正在看您的申请");
  });

  const address = new URL(page.url()).pathname;
  const staff = new Staff();
  const sees = async (move: Move, heading: string | RegExp) => {
    await staff.move(address, move);
    await page.reload();
    await expectPage(page, heading);
  };

  await test.step("a time is chosen", async () => {
    await sees({ move: "accept" }, "街道残联要上门，看哪里要改、怎么改");
    await sees(offer(3, 4), "请您选一个时间");
    await keyboard.follow("link", "选时间", "请选一个时间");
    await keyboard.choose(/\d:\d\d$/, 1);
    await keyboard.tick("轮椅能走的路");
    await keyboard.follow("button", "就这样定", "约好了");
    await expect(main).toContainText("轮椅能走的路");
    const file = await page.request.get(`${address}/appointment.ics`);
    expect([file.status(), file.headers()["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
    await keyboard.follow("link", "返回", "街道残联要上门，看哪里要改、怎么改");
  });

  await test.step("a plan is read and agreed to", async () => {
    await sees(ASSESSMENT, "龙岗区残联正在做您家的改造方案");
    await sees(PLAN, "方案做好了，请您看看");
    await keyboard.follow("link", "看方案", "请看第 1 版方案");
    await expect(main).toContainText("您自己一共出 300 元");
    await keyboard.choose("同意，就照这个办", 0);
    await keyboard.follow("button", "告诉他们", "龙岗区残联正在审批您家的改造方案");
    await expect(page.locator(".timeline li").first()).toContainText("您同意了方案");
  });
});
