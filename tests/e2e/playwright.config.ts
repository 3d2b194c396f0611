// Browser tests run by `cargo xtask test --only browser`, which starts the server and passes its address in BASE_URL.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "specs",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  reporter: "list",
  workers: 2,
  use: {
    actionTimeout: 10_000,
    baseURL: process.env.BASE_URL ?? "http://127.0.0.1:3000",
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    screenshot: "only-on-failure",
    launchOptions: {
      // The system's browser; Playwright's own would have to be downloaded.
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox", // it refuses to start as root with one, and these pages are our own
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
