// What the first page of a visit costs somebody with a slow line: one congestion window of 14.6 KB, and nothing after
// that to wait for.
import { expect, test } from "@playwright/test";

/** Ten segments of 1,460 bytes. */
const WINDOW = 14_600;

test("the first page and its looks arrive in one go, and wait for nothing else", async ({ page, context }) => {
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  const sizes = new Map<string, number>();
  const encodings: string[] = [];
  network.on("Network.responseReceived", ({ requestId, response }) => {
    if (/html|css/.test(response.mimeType)) {
      sizes.set(requestId, 0);
      encodings.push(response.headers["content-encoding"] ?? "none");
    }
  });
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (sizes.has(requestId)) sizes.set(requestId, encodedDataLength);
  });
  await page.goto("/", { waitUntil: "networkidle" });

  // The headers are in these numbers.
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  expect(sizes.size, "one page, one sheet").toBe(2);
  expect(encodings).toEqual(["br", "br"]);
  expect(bytes).toBeGreaterThan(2_000);
  expect(bytes).toBeLessThanOrEqual(WINDOW);

  const blocking = await page.evaluate(() =>
    (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
      .filter((resource) => "renderBlockingStatus" in resource && resource.renderBlockingStatus !== "non-blocking")
      .map(({ name }) => new URL(name).pathname),
  );
  expect(blocking).toEqual([expect.stringMatching(/^\/assets\/style\..*\.css$/)]);
});
