// What was done without a network arrives, once each, whatever happens on the way.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { NUMBER, RENEWAL } from "../support/answers";
import { Phone } from "../support/phone";
import { Road } from "../support/road";
import { withServer } from "../support/own-server";

const SERVICE = "certificate-renewal";

for (const mishap of ["on the way there", "on the way back"] as const) {
  test(`a delivery during which the server dies ${mishap} makes one application`, ({ browser }) =>
    withServer(async (server) => {
      const road = await Road.to(server);
      const context = await browser.newContext();
      const phone = await Phone.ofItsOwner(context, server, { site: road.address });
      await server.kill();
      const waiting = await phone.apply(SERVICE, RENEWAL);

      await server.start();
      road.mishap = mishap;
      await phone.open(waiting);
      await expect.poll(() => road.lost).toBe(1);
      await phone.open(waiting);
      await expect(phone.heading, "nobody knows yet whether it has arrived").toHaveText("存好了，还没送出去");

      await server.start();
      await phone.seesArrive(waiting);
      expect(await phone.cases()).toBe(1);
      expect(road.lost).toBe(1);
      await context.close();
      road.close();
    }));
}

for (const [days, clock] of [
  [-1, "a day behind"],
  [1, "a day ahead"],
] as const) {
  test(`what is done on a phone whose clock is ${clock} arrives like anything else`, ({ browser }) =>
    withServer(async (server) => {
      const context = await browser.newContext();
      const phone = await Phone.ofItsOwner(context, server);
      await server.kill();
      await phone.worker.evaluate((days) => {
        const real = Date.now;
        Date.now = () => real() + days * 86_400_000;
      }, days);
      const waiting = await phone.apply(SERVICE, RENEWAL);
      await server.start();
      await phone.seesArrive(waiting);
      expect(await phone.cases()).toBe(1);
      await context.close();
    }));
}

test("two tabs answer two questions of one application at the same moment, and both answers are there", ({ browser }) =>
  withServer(async (server) => {
    const context = await browser.newContext();
    const one = await Phone.ofItsOwner(context, server);
    const other = await one.anotherTab();
    await server.kill();
    const draft = await one.begin(SERVICE);
    await one.fillIn(RENEWAL);
    await one.open(`${draft}/address?change`);
    await other.open(`${draft}/phone?change`);
    await one.write("address", "坂田街道雪岗路 2018 号");
    await other.write("phone", "0755-28900000");
    await Promise.all([one.goOn(), other.goOn()]);
    const answers = /雪岗路 2018 号.*28900000/s;
    await one.open(`${draft}/check`);
    await expect(one.main).toContainText(answers);
    await server.start();
    await one.page.reload();
    await expect.poll(() => one.fromServer(`${draft}/check`)).toMatch(answers);
    await context.close();
  }));

/** A federation's folder of services, in which a renewal is called something else. */
function withOtherWords(title: string): string {
  const folder = mkdtempSync(join(tmpdir(), "tantu-services-"));
  mkdirSync(join(folder, SERVICE));
  const words = readFileSync(`../../app/services/${SERVICE}/zh-CN.ftl`, "utf8");
  writeFileSync(join(folder, SERVICE, "zh-CN.ftl"), words.replace(/^title = .*$/m, `title = ${title}`));
  return folder;
}

test("a new version in the middle of an application waits its turn, and nothing of the application is lost", ({ browser }) =>
  withServer(async (server) => {
    const [before, after] = ["残疾人证到期换证", "残疾人证换新证"];
    const services = withOtherWords(after);
    const context = await browser.newContext();
    const phone = await Phone.ofItsOwner(context, server);
    const versions = () => phone.page.evaluate(() => caches.keys());
    await server.kill();
    const draft = await phone.begin(SERVICE);
    const { number = "", expiry = "", changed = "", ...others } = RENEWAL;
    await phone.fillIn({ number, expiry, changed });
    expect(phone.question).toBe("registered");
    expect(await versions()).toHaveLength(1);

    // The server comes back as another, and the phone fetches what belongs to it.
    await server.start(services);
    await phone.page.reload();
    // All of it: what is cut off half-way is fetched again another time.
    const isFetched = () => phone.page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
    await expect.poll(isFetched, { timeout: 30_000 }).toBe(true);
    expect(await versions()).toHaveLength(2);
    await server.kill();
    await phone.open(`/services/${SERVICE}`);
    await expect(phone.heading, "what is open stays of one version").toHaveText(before);

    await phone.page.close();
    const next = await Phone.again(context, server);
    await next.open(`/services/${SERVICE}`);
    await expect(next.heading, "what is opened now is of the new one").toHaveText(after);
    await next.open(draft);
    expect(next.question, "where the application was left").toBe("registered");
    await next.fillIn(others);
    for (const word of [NUMBER, "幸福花园"]) await expect(next.main).toContainText(word);
    const waiting = await next.submit();
    await server.start(services);
    await next.seesArrive(waiting);
    expect(await next.cases()).toBe(1);
    await context.close();
    rmSync(services, { recursive: true });
  }));
