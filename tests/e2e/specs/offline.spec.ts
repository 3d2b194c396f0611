// The whole road without a network: the server is stopped, and people go on.
import { expect, test } from "@playwright/test";
import { type Answers, FIRST_CERTIFICATE, LIVING_SUBSIDY, monthsFromNow, NUMBER, RENEWAL } from "../support/answers";
import { objections } from "../support/axe";
import { expectPage, Keyboard } from "../support/keyboard";
import { withServer } from "../support/own-server";
import { Phone } from "../support/phone";

const LANGUAGES = {
  "zh-CN": { gone: "没有网络了。", still: "还是没有网络。", waiting: "存好了，还没送出去" },
  en: { gone: "There is no network now.", still: "Still no network.", waiting: "Saved, but not sent yet" },
};

type Flow = { service: string; answers: Answers; slip: [question: string, typed: string] };

const FLOWS: Flow[] = [
  { service: "certificate-renewal", answers: RENEWAL, slip: ["number", "1101051949123100"] },
  { service: "certificate-first", answers: FIRST_CERTIFICATE, slip: ["citizen-id", "44030719670224208"] },
  { service: "living-subsidy", answers: LIVING_SUBSIDY, slip: ["phone", "1380013"] },
];

/** The page is whole without the server: nothing runs on it but the registration, and axe has no objection. */
async function lookAt(phone: Phone, isJudged = true): Promise<void> {
  await expect(phone.page.locator(".network")).toBeVisible();
  const scripts = await phone.page.locator("script").evaluateAll((all) => all.map((one) => one.getAttribute("src")));
  expect(scripts).toEqual([expect.stringMatching(/^\/assets\/register\.[0-9a-f]{8}\.js$/)]);
  if (isJudged) expect(await objections(phone.page), phone.path).toEqual([]);
}

for (const [language, words] of Object.entries(LANGUAGES)) {
  for (const { service, answers, slip } of FLOWS) {
    test(`${service} is applied for without a network, and arrives once there is one, in ${language}`, ({ browser }) =>
      withServer(async (server) => {
        test.setTimeout(60_000);
        const context = await browser.newContext({ locale: language });
        const phone = await Phone.ofItsOwner(context, server);
        // Axe takes its time, and hardly reads.
        const look = () => lookAt(phone, language === "zh-CN");
        await server.kill();

        await phone.open("/");
        await expect(phone.page.locator(".network")).toContainText(words.gone);
        await phone.hears("lost");
        // It is heard; whoever sees the note does not see it twice.
        await expect(phone.page.locator("#news")).toHaveClass(/visually-hidden/);
        await look();
        await phone.begin(service);
        await expect(phone.page.locator(".network")).toContainText(words.still);
        const [asked, typed] = slip;
        await phone.fillIn(answers, async () => {
          await look();
          if (phone.question !== asked) return;
          const [answer] = await Promise.all([phone.page.waitForResponse(phone.page.url()), phone.mistypes(asked, typed)]);
          expect([answer.status(), answer.fromServiceWorker()]).toEqual([422, true]);
          await look();
        });
        await look();
        const waiting = await phone.submit();
        await expect(phone.heading).toHaveText(words.waiting);
        await lookAt(phone);

        await server.start();
        await phone.page.reload();
        await phone.hears("sent");
        await phone.seesArrive(waiting);
        expect(await phone.cases()).toBe(1);
        await context.close();
      }));
  }
}

test("whoever never signed in begins without a network, and it becomes theirs when they do", ({ browser }) =>
  withServer(async (server) => {
    const context = await browser.newContext();
    const phone = await Phone.of(context, server);
    await server.kill();
    await phone.open("/services/certificate-renewal");
    await phone.goOn();
    await expect(phone.heading, "first it is asked whether this phone may keep it").toHaveText("没有网也能用");
    await phone.answer({ choice: "mine" });
    await phone.goOn();
    await phone.fillIn(RENEWAL);
    const waiting = await phone.submit();

    await server.start();
    await phone.page.reload();
    await phone.hears("wait");
    await phone.page.reload();
    await expect(phone.main).toContainText("请先登录，才能送出去");
    await phone.signIn();
    await expect(async () => {
      await phone.open(waiting);
      expect(await phone.main.textContent()).toContain("能不能存残疾情况");
    }).toPass();
    await phone.goOn();
    await phone.answer({ age: "yes" });
    await phone.follow("button", "同意");
    await phone.seesArrive(waiting);
    expect(await phone.cases()).toBe(1);
    await context.close();
  }));

test("that the network is gone and that it is back is said once, and stands on each page between", ({ browser }) =>
  withServer(async (server) => {
    const context = await browser.newContext();
    const heard: string[] = [];
    await context.exposeFunction("hear", (news: string) => heard.push(news));
    await context.addInitScript(() => {
      const listener = new MutationObserver(() => {
        const news = document.getElementById("news")?.textContent;
        if (news) (window as unknown as { hear(news: string): void }).hear(news);
      });
      listener.observe(document, { subtree: true, childList: true, characterData: true });
    });
    const phone = await Phone.ofItsOwner(context, server);
    const note = phone.page.locator(".network");
    const [lost, back] = [await phone.news("lost"), await phone.news("back")];
    expect(heard).toEqual([]);
    // What the service worker has to tell the page, it has told, and the page has said it.
    const everythingIsSaid = async () => {
      await expect.poll(() => phone.worker.evaluate("untold.length")).toBe(0);
      await phone.page.evaluate(() => new Promise(requestAnimationFrame));
    };
    await phone.open("/help");
    await context.setOffline(true);
    // The service worker is a browser's own world, and finds out a moment later.
    await expect.poll(() => phone.worker.evaluate(() => fetch("/healthz").then(() => "there", () => "gone"))).toBe("gone");
    await phone.hears("lost");
    await phone.open("/");
    await expect(note).toContainText("没有网络了。");
    await expect(note).toContainText(/\d:\d\d 时的情况/);
    await everythingIsSaid();
    await phone.open("/help");
    await expect(note).toContainText("还是没有网络。");
    await everythingIsSaid();
    expect(heard).toEqual([lost]);
    await context.setOffline(false);
    await phone.hears("back");
    await expect(async () => {
      await phone.open("/");
      expect(await note.count()).toBe(0);
    }).toPass();
    await everythingIsSaid();
    expect(heard).toEqual([lost, back]);
    await context.close();
  }));

test("a certificate is renewed without a network by keyboard alone, on a small phone", ({ browser }) =>
  withServer(async (server) => {
    test.setTimeout(60_000);
    const context = await browser.newContext({ viewport: { width: 320, height: 568 } });
    const phone = await Phone.ofItsOwner(context, server);
    const keyboard = new Keyboard(phone.page);
    const goOn = (arrival: string | RegExp) => keyboard.follow("button", "继续", arrival);
    await server.kill();
    await phone.open("/");
    await expectPage(phone.page, "您想办什么事？");
    await keyboard.follow("link", /^残疾人证/, "残疾人证");
    await keyboard.follow("link", "残疾人证到期换证", "残疾人证到期换证");
    await keyboard.follow("button", "开始办理", "您的残疾人证号是多少？");
    await keyboard.fill(phone.page.getByRole("textbox"), NUMBER.slice(0, 16));
    await goOn("您的残疾人证号是多少？");
    await keyboard.to(phone.page.locator("#problems").getByRole("link"));
    await keyboard.press("Enter", "Control+A");
    await phone.page.keyboard.type(NUMBER);
    await goOn(/^您的证到哪一天到期？/);
    for (const [part, typed] of Object.entries(monthsFromNow(3))) {
      await keyboard.fill(phone.page.locator(`[name=expiry-${part}]`), typed);
    }
    await goOn("办证以后，您的情况有变化吗？");
    await keyboard.choose("没有变化", 0);
    await goOn("您的户口在哪里？");
    await keyboard.choose("深圳市龙岗区", 3);
    await goOn("您现在住在哪里？");
    await keyboard.fill(phone.page.getByRole("textbox"), "龙城街道盛平社区");
    await goOn("用哪个电话联系您？");
    await goOn("新证怎么给您？");
    await keyboard.choose(/^我自己去领/, 1);
    await goOn("您想去哪里领？");
    await keyboard.choose("龙城街道办事处", 5);
    await goOn("照片怎么交？");
    await keyboard.choose("我自己送到办事点", 0);
    await goOn("请您确认");
    await keyboard.tick("");
    await goOn("请您核对，没错就提交");
    await keyboard.follow("button", "确认无误，提交申请", "存好了，还没送出去");
    const waiting = phone.path;
    await server.start();
    await phone.seesArrive(waiting);
    await expectPage(phone.page, "交好了");
    expect(await phone.cases()).toBe(1);
    await context.close();
  }));
