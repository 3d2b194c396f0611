// Every page there is, with the people whose pages they are. A page that is added to Tantu is added to one of these
// walks, and then stands under the contract of `contract.spec.ts`.
import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import type { Resident } from "./resident";
import { BASE_URL } from "./server";
import * as cases from "./walks/cases";
import * as data from "./walks/data";
import * as drafts from "./walks/drafts";
import * as helpers from "./walks/helpers";
import * as visitors from "./walks/visitors";
import * as work from "./walks/work";

export type Place = {
  /** Where it is. */
  path: string;
  /** What is typed and sent there, to see the page with what is to be mended; nothing typed, if it is empty. */
  send?: string;
  /** Whether what is folded away is unfolded. */
  unfolded?: boolean;
};

/** Somebody's pages; nobody's, if nobody is signed in. */
export type Walk = { resident?: Resident; places: Place[] };

/** Opens a page as a person comes to it. Returns it as the server sent it. */
export async function open(page: Page, { path, send, unfolded }: Place): Promise<string> {
  const opened = await page.goto(path);
  // Lest one is led elsewhere, and the page itself is never looked at.
  expect(page.url().slice(BASE_URL.length)).toBe(path);
  await expect(page.locator("body"), `a word is missing on ${path}`).not.toContainText("No localization");
  if (unfolded) await page.locator("main details:not([open]) > summary").click();
  if (send === undefined) return (await opened?.text()) ?? "";
  // A button that has a name is an answer. Where every button is one, nothing can be sent without answering.
  const button = page.locator("main form button:not([name])").first();
  if ((await button.count()) === 0) return (await opened?.text()) ?? "";
  const typed = "input:not([type=hidden], [type=radio], [type=checkbox])";
  if (send !== "") await page.locator(`main :is(${typed}, textarea)`).first().fill(send);
  const answered = page.waitForResponse((response) => {
    const isLedOn = response.status() >= 300 && response.status() < 400;
    return response.request().isNavigationRequest() && !isLedOn;
  });
  await button.click();
  const html = await (await answered).text();
  await page.waitForLoadState();
  return html;
}

/** A browser in which this walk's resident is signed in. */
export function browserOf(browser: Browser, walk: Walk, options = {}): Promise<BrowserContext> {
  return browser.newContext({ storageState: walk.resident?.storageState, ...options });
}

/** By name, because a test is made for each. */
export const WALKS = {
  "pages for everybody": visitors.strangersPages,
  "pages about services": visitors.servicePages,
  "what can I get": visitors.finderPages,
  "the page for the code": visitors.codePages,
  "looking up a case": visitors.lookUpPages,
  "a code that is spent": visitors.spentCodePages,
  "somebody new": visitors.newcomersPages,
  "somebody who has begun": visitors.beginnersPages,
  "somebody who is known": drafts.knownPages,
  "a renewal": drafts.renewalPages,
  "every kind of question": drafts.questionPages,
  "every kind of slip": drafts.slipPages,
  corrections: drafts.correctionPages,
  cases: cases.casePages,
  appeals: cases.appealPages,
  meetings: cases.meetingPages,
  plans: cases.planPages,
  "a retrofit under way": cases.retrofitPages,
  "a bundle": cases.bundlePages,
  "a public notice": cases.noticePages,
  "asking to help": helpers.askingPages,
  "a helper": helpers.helpersPages,
  "a helper who is about to send": helpers.helpersCheckPages,
  "two people on one form": helpers.togetherPages,
  "somebody who is helped": helpers.helpedPages,
  "somebody who helps no more": helpers.endedPages,
  consent: data.consentPages,
  "my data": data.dataPages,
  "work, looking for a post": work.postPages,
  "work, saved searches": work.searchPages,
  "work, the register": work.registerPages,
  "work, a register that is paused": work.pausedPages,
  "work, a register that has ended": work.endedRegisterPages,
  "work, what was found": work.matchPages,
  "work, somebody unregistered": work.unregisteredPages,
  "work, applying for a post": work.hiringPages,
  "work, at work": work.atWorkPages,
  "work, a year later": work.yearPages,
  "work, classes and fairs": work.gatheringPages,
  "work, signing up": work.signUpPages,
  components: visitors.galleryPages,
};
