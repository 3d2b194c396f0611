// How a person wants pages to be, in the browser of a test.
import type { BrowserContext } from "@playwright/test";
import { BASE_URL } from "./server";

export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ["light", "dark", "contrast"] as const;
export type Theme = (typeof THEMES)[number];

export const READINGS = ["full", "easy"] as const;
export type Reading = (typeof READINGS)[number];

/** Has every page look as chosen; by name, as in the settings: `dark`, `150`, `easy`, `simple`. */
export async function asChosen(context: BrowserContext, ...choices: string[]): Promise<void> {
  if (choices.length === 0) return;
  const shared = { domain: new URL(BASE_URL).hostname, path: "/", secure: true };
  await context.addCookies([{ name: "__Host-tantu-display", value: choices.join("-"), ...shared }]);
}
