// What every checker of the contract is given: a page as a person has just come to it.
import type { CDPSession, Page } from "@playwright/test";
import type { Language, Reading } from "../chosen";
import type { Place } from "../places";

export type Subject = {
  page: Page;
  /** Chromium's own view of the page. */
  devtools: CDPSession;
  place: Place;
  language: Language;
  reading: Reading;
  /** The page as the server sent it. */
  html: string;
};

/** What a checker objects to, in a line each. */
export type Checker = (subject: Subject) => Promise<string[]>;

/** A page's address without what differs from person to person, so that the same page is known again. */
export function kindOf({ path, send, unfolded }: Place): string {
  const kind = path
    .replace(/^\/apply\/[^/?]+/, "/apply/*")
    .replace(/^\/applications\/[^/?]+/, "/applications/*")
    .replace(/^\/work\/(posts|matches|gatherings)\/\d+/, "/work/$1/*")
    .replace(/^\/(for|helpers)\/[^/?]{20,}/, "/$1/*")
    .replace(/(next|back)=[^&]*/, "$1=*");
  if (unfolded) return `${kind} unfolded`;
  return send === undefined ? kind : `${kind} after sending ${send === "" ? "nothing" : "something"}`;
}
