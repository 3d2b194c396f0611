// A video in sign language and a voice: behind one line to press, paid for only when asked for, played in pieces.
import { expect, type Page, test } from "@playwright/test";

const GALLERY = "/gallery/media";

/** Every recording that is fetched from now on, with the piece that is asked for. */
function fetched(page: Page): string[] {
  const heard: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith("/gallery/media/")) heard.push(pathname);
  });
  return heard;
}

test("nobody pays for a recording they have not asked for, and nothing starts by itself", async ({ page }) => {
  const heard = fetched(page);
  await page.goto(GALLERY, { waitUntil: "networkidle" });
  const lines = page.locator("main .media summary");
  for (const line of await lines.all()) await line.click();
  await expect(page.locator("video").first()).toBeVisible();
  expect(heard.filter((path) => !path.endsWith(".vtt"))).toEqual([]);
  const states = await page.locator("video, audio").evaluateAll((all) => all.map((one) => (one as HTMLMediaElement).paused));
  expect(states).toEqual([true, true]);
});

test("by key alone the line opens, the video plays silently, and its captions come up in the language that is read", async ({ page }) => {
  const heard = fetched(page);
  await page.goto(GALLERY);
  const line = page.locator("main .media summary").first();
  const { height = 0 } = (await line.boundingBox()) ?? {};
  expect(height).toBeGreaterThanOrEqual(48);
  await line.focus();
  await page.keyboard.press("Enter");
  const video = page.locator("video").first();
  await expect(video).toBeVisible();
  await expect(page.getByText("画的小人动动手，不是真的手语。", { exact: false }).first()).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(video).toBeFocused();
  await page.keyboard.press("Space");
  const says = () => video.evaluate((element: HTMLVideoElement) => element.textTracks[0]?.activeCues?.[0] as VTTCue | undefined).then((cue) => cue !== undefined);
  await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime)).toBeGreaterThan(0);
  await expect.poll(says).toBe(true);
  const { muted, seconds, tracks } = await video.evaluate((element: HTMLVideoElement) => ({
    muted: element.muted,
    seconds: element.duration,
    tracks: [...element.textTracks].map(({ language, mode }) => `${language} ${mode}`),
  }));
  expect({ muted, seconds }).toEqual({ muted: true, seconds: 6 });
  expect(tracks).toEqual(["zh-CN showing", "en disabled"]);
  expect(heard).toContain("/gallery/media/sign.webm");
});

test("the service worker lets recordings pass, and keeps none", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.goto(GALLERY);
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await page.locator("main .media summary").nth(1).click();
  const voice = page.locator("audio").first();
  await voice.evaluate((element: HTMLAudioElement) => ((element.muted = true), element.play()));
  await expect.poll(() => voice.evaluate((element: HTMLAudioElement) => element.currentTime)).toBeGreaterThan(0);
  const piece = await page.evaluate(async () => {
    const { status, headers } = await fetch("/gallery/media/audio.mp3", { headers: { range: "bytes=0-9" } });
    return [status, headers.get("content-length")];
  });
  expect(piece).toEqual([206, "10"]);
  const kept = await page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const keys = await Promise.all(caches_.map((cache) => cache.keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept.filter((path) => /media|\.(webm|mp3|vtt)$/.test(path))).toEqual([]);
});

test.describe("without scripts, on a narrow screen", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test("a recording opens, says in words what it says, and pushes nothing off the screen", async ({ page }) => {
    await page.goto(GALLERY);
    await page.locator("main .media summary").first().click();
    const video = page.locator("video").first();
    await expect(video).toBeVisible();
    const { x = 0, width = 999 } = (await video.boundingBox()) ?? {};
    expect(x + width).toBeLessThanOrEqual(320);
    await expect(page.getByText("里面说的是：").first()).toBeVisible();
  });
});
