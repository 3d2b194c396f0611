// Browser tests run by `cargo xtask test --only browser`, which starts the server and passes its address in BASE_URL.
import { defineConfig } from "@playwright/test";

// The province's unified identity, which the server under test asks who somebody is.
const issuer = process.env.TANTU_OIDC_ISSUER;

export default defineConfig({
  testDir: "specs",
  snapshotPathTemplate: "{testDir}/{testFileName}-snapshots/{arg}{ext}",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  reporter: "list",
  workers: 2,
  webServer: issuer
    ? {
        command: "node support/provider.js",
        url: `${issuer}/.well-known/openid-configuration`,
        stderr: "ignore", // it warns that it is for trying out
      }
    : undefined,
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
