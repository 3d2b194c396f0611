// How long somebody on a slow phone waits for the first page without a network: the service worker is not running yet, its
// engine has to be loaded, and everything takes six times as long. `cargo xtask bench` runs this and prints what it says:
// the milliseconds of each try, and the status of the page.
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { chromium } from "@playwright/test";

const [upstream] = process.argv.slice(2);
const TRIES = 5;
const SLOWDOWN = 6;
const TURN = 30; // of so many milliseconds the browser runs one in six

/** A way to the server that can be cut. */
async function road(port) {
  const sockets = new Set();
  const server = createServer((from) => {
    const to = connect(port, "127.0.0.1");
    for (const socket of [from, to]) {
      sockets.add(socket);
      socket.on("error", () => {}).on("close", () => from.destroy() && to.destroy());
    }
    from.pipe(to).pipe(from);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const cut = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { address: `http://127.0.0.1:${server.address().port}`, cut };
}

/**
 * Halts the whole browser, all its processes, five sixths of the time. The throttling of the developer tools would leave
 * service workers alone.
 */
function slow(pid) {
  let going;
  const halt = setInterval(() => {
    process.kill(-pid, "SIGCONT");
    going = setTimeout(() => process.kill(-pid, "SIGSTOP"), TURN / SLOWDOWN);
  }, TURN);
  return () => {
    clearInterval(halt);
    clearTimeout(going);
    process.kill(-pid, "SIGCONT");
  };
}

async function measure() {
  const { address, cut } = await road(Number(new URL(upstream).port));
  const server = await chromium.launchServer({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"], // as for the tests
  });
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage({ locale: "zh-CN" });
    await page.goto(address);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("ServiceWorker.enable");
    await devtools.send("ServiceWorker.stopAllWorkers");
    cut();
    const goOn = slow(server.process().pid);
    const start = performance.now();
    const response = await page.goto(`${address}/services/certificate-renewal`, { waitUntil: "domcontentloaded" });
    const time = performance.now() - start;
    goOn();
    return { milliseconds: Math.round(time), status: response.status() };
  } finally {
    await server.close();
  }
}

for (let i = 0; i < TRIES; i++) {
  const { milliseconds, status } = await measure();
  console.log(`${milliseconds} ${status}`);
}
