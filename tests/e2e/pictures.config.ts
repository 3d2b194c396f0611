// For `cargo xtask pictures`: the pages again, this time before a camera and nobody else.
import { defineConfig } from "@playwright/test";
import config from "./playwright.config";

export default defineConfig({ ...config, testDir: "pictures" });
