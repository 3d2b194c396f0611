// Tantu on the home screen: it can be installed, says kindly when there is no network, and leaves nobody's pages behind
// on a device that may be shared.
import { expect, type Page, test } from "@playwright/test";
import { Resident } from "../support/resident";

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
    expect(path).toMatch(/^\/(offline|assets\/[a-z0-9_-]+\.[0-9a-f]{8}\.[a-z]+)$/);
  }
  const offline = await page.evaluate(async () => (await caches.match("/offline"))?.text());
  expect(offline).toContain("现在没有网络");
  expect(offline, "the page without a network is nobody's").not.toContain("退出");
  await context.close();
});

test("without a network every page says so in plain words, with its looks, and works again afterwards", async ({ page, context }) => {
  await install(page);
  await context.setOffline(true);
  for (const path of ["/help", "/applications"]) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(503);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("现在没有网络");
    expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(0);
  }
  await page.goto("/help");
  await context.setOffline(false);
  // The worker may hear of the network a moment later than the page; then one presses again, as anybody would.
  await expect(async () => {
    const again = page.getByRole("link", { name: "再试一次" });
    if (await again.isVisible()) await again.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("我们来帮您", { timeout: 1_000 });
  }).toPass();
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
