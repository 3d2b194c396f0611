// Tantu on the home screen: it can be installed, says kindly when there is no network, and leaves nobody's pages behind
// on a device that may be shared.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page, test } from "@playwright/test";
import { Resident } from "../support/resident";
import { BASE_URL } from "../support/server";

/** Opens the first page and waits until the service worker has it in its care. */
async function install(page: Page): Promise<void> {
  await page.goto("/");
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
}

/** What is kept on the device, by the name of its cache. */
function kept(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const urls = async (name: string) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await urls(name)] as const)));
  });
}

/** By which names the device keeps something of the person who uses it. */
function remembered(page: Page): Promise<unknown[]> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open("tantu"));
    const names = await done(database.transaction("kept").objectStore("kept").getAllKeys());
    database.close();
    return names;
  });
}

test("the manifest says what a phone needs to know, and its pictures are there", async ({ page, context, request }) => {
  await install(page);
  const devtools = await context.newCDPSession(page);
  const { url, errors, data } = await devtools.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data as string);
  expect(manifest).toMatchObject({ id: "/", start_url: "/", scope: "/", display: "standalone", orientation: "any" });
  const icons = [...manifest.icons, ...manifest.shortcuts.flatMap(({ icons }: typeof manifest) => icons)];
  expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(
    expect.arrayContaining(["192x192 any", "512x512 any", "512x512 maskable"]),
  );
  for (const { src, type, sizes } of icons) {
    const response = await request.get(new URL(src, url).href);
    expect([response.status(), response.headers()["content-type"]?.split(";")[0]], src).toEqual([200, type]);
    if (type === "image/png") {
      // Width and height stand at byte 16 of every PNG.
      const picture = await response.body();
      expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`, src).toBe(sizes);
    }
  }
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  // A browser without a window cannot install anything; there is nothing else it should object to.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
});

test("nothing is kept on the device but files named by their contents, and the page without a network", async ({ browser }) => {
  const resident = await Resident.signedIn();
  const address = await resident.apply();
  const context = await browser.newContext({ storageState: resident.storageState });
  const page = await context.newPage();
  await install(page);
  for (const path of ["/", address, `${address}/receipt`, `${address}/sent`, "/applications"]) {
    await page.goto(path, { waitUntil: "networkidle" });
  }
  const found = await kept(page);
  expect(Object.keys(found)).toEqual([expect.stringMatching(/^tantu-[0-9a-f]{8}$/)]);
  const paths = Object.values(found).flat();
  expect(paths).toContain("/offline");
  for (const path of paths) {
    expect(path).toMatch(/^\/(offline|(assets\/[a-z0-9_-]+|definitions)\.[0-9a-f]{8}\.[a-z]+)$/);
  }
  expect(await remembered(page), "nobody has said that the device is theirs").toEqual(["owner", "visit"]);
  const offline = await page.evaluate(async () => (await caches.match("/offline"))?.text());
  expect(offline).toContain("现在没有网络");
  expect(offline, "the page without a network is nobody's").not.toContain("退出");
  await context.close();
});

test("without a network the device answers, with its looks, and the server again afterwards", async ({ page, context }) => {
  await install(page);
  await context.setOffline(true);
  // The service worker is a browser's own world, and finds out a moment later.
  const [worker] = context.serviceWorkers();
  await expect.poll(() => worker?.evaluate(() => fetch("/healthz").then(() => "there", () => "gone"))).toBe("gone");
  for (const [path, status, heading] of [
    ["/help", 200, "我们来帮您"],
    ["/services/certificate-renewal", 200, "残疾人证到期换证"],
    ["/sign-in", 503, "这一步要有网才能办"],
  ] as const) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(status);
    expect(response?.headers()["content-security-policy"]).toContain("default-src 'none'");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    await expect(page.locator(".network")).toContainText("没有网络");
    expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(0);
  }
  await context.setOffline(false);
  await expect(page.locator("#news")).toHaveText(/^有网络了。/);
  // The worker may hear of the network a moment later than the page; then one goes there again, as anybody would.
  await expect(async () => {
    await page.goto("/help");
    await expect(page.locator(".network")).toHaveCount(0, { timeout: 1_000 });
  }).toPass();
});

test("where the engine fails, every page says in plain words that there is no network", async ({ page, context }) => {
  await install(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const definitions = (await cache.keys()).filter(({ url }) => url.includes("/definitions."));
      await Promise.all(definitions.map((file) => cache.put(file, new Response("no definitions"))));
    }
  });
  await context.setOffline(true);
  for (const path of ["/help", "/applications", "/keep"]) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(503);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("现在没有网络");
    expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(0);
  }
});

test("a form of ours passes through the service worker, and what another site sends is still refused", async ({ page }) => {
  await install(page);
  await page.goto("/settings");
  await page.getByLabel("更大").check();
  await page.getByRole("main").getByRole("button", { name: "保存" }).click();
  await expect(page).toHaveURL(/\/settings\?saved$/);
  await expect(page.locator("html")).toHaveAttribute("data-size", "150");

  // The other site does what it can: it even says where it comes from.
  const form = `<form method="post" action="${BASE_URL}/settings"><input name="size" value="200"><button>OK</button></form>`;
  const headers = { "content-type": "text/html", "referrer-policy": "unsafe-url" };
  const site = createServer((_, response) => response.writeHead(200, headers).end(form)).listen(0, "localhost");
  await once(site, "listening");
  await page.goto(`http://localhost:${(site.address() as AddressInfo).port}`);
  const [answer] = await Promise.all([page.waitForResponse(`${BASE_URL}/settings`), page.getByRole("button").click()]);
  expect([answer.status(), answer.fromServiceWorker()]).toEqual([403, false]);
  site.close();
  await page.goto("/settings");
  await expect(page.locator("html")).toHaveAttribute("data-size", "150");
});

test("what an older version kept is cleared away", async ({ page }) => {
  await install(page);
  // As an older version would have left it.
  await page.evaluate(async () => {
    await (await caches.open("tantu-00000000")).put("/assets/style.00000000.css", new Response("old"));
    const registration = await navigator.serviceWorker.ready;
    await registration.unregister();
  });
  await page.goto("about:blank");
  await install(page);
  await expect.poll(async () => Object.keys(await kept(page))).toEqual([expect.not.stringContaining("00000000")]);
});
