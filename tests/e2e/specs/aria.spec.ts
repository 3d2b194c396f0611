// What a screen reader is told, page by page: a change of these words and roles is to be seen in a review.
// `npx playwright test aria --update-snapshots` writes them anew; by hand, numbers and dates are then made patterns,
// and `/children: deep-equal` put first, without which something new in the page would pass unseen.
import { expect, type Page, test } from "@playwright/test";
import { FINDER, RETROFIT } from "../support/answers";
import { Resident } from "../support/resident";
import { ASSESSMENT, CORRECTION, PLAN, Staff } from "../support/server";

async function expectToBeHeardAs(page: Page, name: string, title: string | RegExp): Promise<void> {
  await expect(page).toHaveTitle(title);
  await expect(page.getByRole("main")).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
}

test("the first page, with what stands around every page", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveTitle("您想办什么事？ - 坦途");
  await expect(page.locator("body")).toMatchAriaSnapshot({ name: "home.aria.yml" });
});

test("the page of a service", async ({ page }) => {
  await page.goto("/services/certificate-renewal");
  await expectToBeHeardAs(page, "service", "残疾人证到期换证 - 坦途");
});

test.describe("an application", () => {
  test("questions, a slip, and everything answered", async ({ browser }) => {
    const resident = await Resident.signedIn();
    const draft = await resident.fillIn();
    const context = await browser.newContext({ storageState: resident.storageState });
    const page = await context.newPage();
    await page.goto(`${draft}/receive`);
    await expectToBeHeardAs(page, "question", /^新证怎么给您？.*第 7 步，共 11 步/);
    await page.goto(`${draft}/check`);
    await expectToBeHeardAs(page, "check", /^请您核对，没错就提交.*第 11 步，共 11 步/);
    await page.goto(`${draft}/number`);
    await page.getByRole("textbox").fill("1101051949123100");
    await page.getByRole("button", { name: "继续" }).click();
    await expectToBeHeardAs(page, "question-with-a-slip", /^错误：您的残疾人证号是多少？/);
    await context.close();
  });

  test("its receipt, and the case when something is to be mended", async ({ browser }) => {
    const resident = await Resident.signedIn();
    const address = await resident.apply();
    const context = await browser.newContext({ storageState: resident.storageState });
    const page = await context.newPage();
    await page.goto(`${address}/receipt`);
    await expect(page.getByRole("button", { name: "打印这一页" })).toBeVisible();
    await expectToBeHeardAs(page, "receipt", /^交好了，办件号 [\d-]+ - 坦途$/);
    const corrections = [{ question: "address", note: "请写上门牌号。" }];
    await new Staff().move(address, { move: "accept" }, { move: "request-correction", corrections });
    await page.goto(address);
    await expectToBeHeardAs(page, "case", /^有要您改的地方。残疾人证到期换证，办件号 [\d-]+ - 坦途$/);
    await context.close();
  });

  test("a question about several things, each of them with the same parts", async ({ browser }) => {
    const resident = await Resident.signedIn();
    const draft = await resident.fillIn({ alone: "no", household: RETROFIT.household ?? [] }, "home-retrofit");
    const context = await browser.newContext({ storageState: resident.storageState });
    const page = await context.newPage();
    await page.goto(`${draft}/household`);
    await expectToBeHeardAs(page, "group", /^家里还住着谁？.*第 5 步/);
    await context.close();
  });

  test("the list of what is to be mended, with one thing done", async ({ browser }) => {
    const resident = await Resident.signedIn();
    const address = await resident.apply();
    await new Staff().move(address, { move: "accept" }, CORRECTION);
    const draft = await resident.post(`${address}/correct`, {});
    await resident.answer(draft, { photo: "self" });
    const context = await browser.newContext({ storageState: resident.storageState });
    const page = await context.newPage();
    await page.goto(draft);
    await expectToBeHeardAs(page, "tasks", "请改这几处 - 坦途");
    await context.close();
  });

  test("a plan, and the one before it", async ({ browser }) => {
    const resident = await Resident.signedIn();
    const address = await resident.apply(RETROFIT, "home-retrofit");
    const staff = new Staff();
    await staff.move(address, { move: "accept" }, ASSESSMENT, PLAN);
    await resident.post(`${address}/plan`, { plan: "1", answer: "changes", words: "坡道请做宽一点。" });
    await staff.move(address, PLAN);
    const context = await browser.newContext({ storageState: resident.storageState });
    const page = await context.newPage();
    await page.goto(`${address}/plan`);
    await expectToBeHeardAs(page, "plan", /^请看第 2 版方案。家庭无障碍改造，办件号 [\d-]+ - 坦途$/);
    await context.close();
  });
});

test("what comes of “What can I get?”", async ({ browser }) => {
  const resident = new Resident();
  await resident.post("/finder", {});
  await resident.answer("/finder", FINDER);
  const context = await browser.newContext({ storageState: resident.storageState });
  const page = await context.newPage();
  await page.goto("/finder/result");
  // Of every kind of verdict one: the whole list would change with every service.
  await expectToBeHeardAs(page, "finder", "看看您能办什么 - 坦途");
  await context.close();
});
