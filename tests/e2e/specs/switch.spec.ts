// Somebody who has one switch: it stands for Tab and for Enter, and for nothing else. In easy reading and in 长辈版 every
// answer is a button, so that this is enough; whatever is typed comes from the screen keyboard that belongs to the switch.
import { expect, test } from "@playwright/test";
import { monthsFromNow, NUMBER } from "../support/answers";
import { asChosen } from "../support/chosen";
import { expectPage, Keyboard } from "../support/keyboard";
import { codeSentTo, freshPhone } from "../support/resident";

test.use({ javaScriptEnabled: false, viewport: { width: 412, height: 915 } });

test("a certificate is renewed with Tab and Enter alone", async ({ page, context }) => {
  test.setTimeout(120_000);
  await asChosen(context, "simple");
  const keyboard = new Keyboard(page);
  const main = page.getByRole("main");
  const goOn = (arrival: string | RegExp) => keyboard.follow("button", "继续", arrival);
  const press = (answer: string | RegExp, arrival: string | RegExp) => keyboard.follow("button", answer, arrival);
  const type = async (text: string) => {
    await keyboard.to(main.getByRole("textbox").first());
    // All of it, in place of whatever stands there.
    await main.getByRole("textbox").first().fill(text);
  };

  await page.goto("/services/certificate-renewal");
  await press("开始办理", "用哪个手机号登录？");
  const phone = freshPhone();
  await type(phone);
  await keyboard.enter("短信里的 6 位数字是什么？");
  await type(codeSentTo(phone));
  await press("登录", "可以存您的残疾情况吗？");
  await press("我满 14 岁了，同意", /^您的残疾人证号是多少？/);
  await type(NUMBER);
  await goOn(/^您的证到哪一天到期？/);
  for (const [part, typed] of Object.entries(monthsFromNow(3))) {
    await keyboard.to(page.locator(`[name=expiry-${part}]`));
    await page.keyboard.type(typed);
  }
  await goOn("办证以后，您的情况有变化吗？");
  await press(/^没有变化/, "您的户口在哪里？");
  await press("深圳市龙岗区", "您现在住在哪里？");
  await type("龙城街道盛平社区 8 号");
  await goOn("用哪个电话联系您？");
  await goOn("新证怎么给您？");
  await press(/^我自己去领/, "您想去哪里领？");
  await press("龙城街道办事处", "照片怎么交？");
  await press("我自己送到办事点", "请您确认");
  await press("我同意，继续", "请您核对，没错就提交");
  await press(/提交申请/, "交好了");
  await expectPage(page, "交好了");
  await expect(main).toContainText(/\d{4}-\d{4}-\d{4}/);
});
