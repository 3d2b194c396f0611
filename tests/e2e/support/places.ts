// Every page there is, with the people whose pages they are. A page that is added to Tantu is added here, and is then
// looked at by axe, magnified, and measured.
import { test as base, type Browser, type BrowserContext, type Page } from "@playwright/test";
import { ANSWERS, expiry, freshPhone, Resident } from "./resident";
import { BASE_URL, CORRECTION, REFUSAL, Staff } from "./server";

export type Place = {
  /** Where it is. */
  path: string;
  /** What is typed and sent there, to see the page with what is to be mended. */
  send?: string;
};

/** Somebody's pages; nobody's, if nobody is signed in. */
export type Walk = { resident?: Resident; places: Place[] };

/** Opens a page as a person comes to it. */
export async function open(page: Page, { path, send }: Place): Promise<void> {
  await page.goto(path);
  if (send === undefined) return;
  await page.locator("main input:not([type=hidden])").first().fill(send);
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.locator("main form button").first().click();
  await answered;
  await page.waitForLoadState();
}

/** A browser in which this walk's resident is signed in. */
export function browserOf(browser: Browser, walk: Walk, options = {}): Promise<BrowserContext> {
  return browser.newContext({ storageState: walk.resident?.storageState, ...options });
}

async function strangersPages(): Promise<Walk> {
  const about = ["/", "/services/certificate-renewal", "/help", "/settings", "/settings?saved"];
  const around = ["/sign-in", "/signed-out", "/offline", "/nowhere"];
  return { places: [...[...about, ...around].map((path) => ({ path })), { path: "/sign-in", send: "123" }] };
}

async function codePages(): Promise<Walk> {
  const resident = new Resident();
  await resident.askForCode();
  return { resident, places: [{ path: "/sign-in/code" }, { path: "/sign-in/code", send: "12" }] };
}

async function spentCodePages(): Promise<Walk> {
  const resident = new Resident();
  await resident.askForCode();
  for (let guess = 0; guess < 5; guess++) await resident.post("/sign-in/code", { code: "000000" });
  return { resident, places: [{ path: "/sign-in/code", send: "000000" }] };
}

async function newcomersPages(): Promise<Walk> {
  return { resident: await Resident.signedIn(), places: [{ path: "/applications" }] };
}

async function beginnersPages(): Promise<Walk> {
  const resident = await Resident.signedIn();
  await resident.fillIn({});
  return { resident, places: [{ path: "/applications" }, { path: "/services/certificate-renewal/start" }] };
}

/** Every question, in order and with a slip, and what surrounds them. */
async function questionPages(): Promise<Walk> {
  const resident = await Resident.signedIn();
  const at = (draft: string, questions: string[]) => questions.map((question) => ({ path: `${draft}/${question}` }));
  const early = await resident.fillIn({ expiry: expiry({ months: 36 }), changed: { changed: "lost" } });
  const late = await resident.fillIn({ expiry: expiry({ months: -6 }), changed: { changed: "condition" } });
  const slips = await resident.fillIn({
    number: { number: "110105194912310021" },
    expiry: { "expiry-year": "2031", "expiry-month": "2", "expiry-day": "" },
    changed: { changed: "" },
    address: { address: "" },
    phone: { phone: "12" },
    receive: { receive: "collect" },
    hall: { hall: "" },
    photo: { photo: "" },
    declaration: {},
  });
  const unsaid = await resident.fillIn({ receive: { receive: "" } });
  const whole = await resident.fillIn();
  const everyQuestion = Object.keys(ANSWERS);
  return {
    resident,
    places: [
      ...at(early, ["early", "lost"]),
      ...at(late, ["expired", "condition", "phone"]),
      ...at(unsaid, ["receive"]),
      ...at(slips, everyQuestion),
      ...at(whole, [...everyQuestion, "check", "discard", "address?change"]),
    ],
  };
}

/** A case in every standing. */
async function casePages(): Promise<Walk> {
  const [resident, staff] = [await Resident.signedIn(), new Staff()];
  const cases = [];
  for (let count = 0; count < 5; count++) cases.push(await resident.apply());
  const [underway, waiting, refused, finished, withdrawn] = cases as [string, string, string, string, string];
  await staff.move(waiting, { move: "accept" }, CORRECTION);
  await staff.move(refused, REFUSAL);
  await staff.move(finished, { move: "accept" }, { move: "approve" }, { move: "deliver" }, { move: "close" });
  await resident.post(`${withdrawn}/withdraw`, {});
  const mending = await resident.post(`${waiting}/correct`, {});
  return {
    resident,
    places: [
      ...cases,
      ...["receipt", "sent", "withdraw"].map((page) => `${underway}/${page}`),
      ...["check", "address?change"].map((page) => `${mending}/${page}`),
      "/applications",
    ].map((path) => ({ path })),
  };
}

/** Every component in every state. */
async function galleryPages(): Promise<Walk> {
  const index = await (await fetch(`${BASE_URL}/gallery`)).text();
  const components = [...index.matchAll(/href="(\/gallery\/[^"]+)"/g)].map(([, path]) => path as string);
  return { places: ["/gallery", ...components].map((path) => ({ path })) };
}

/** By name, because a test is made for each. */
export const WALKS = {
  "pages for everybody": strangersPages,
  "the page for the code": codePages,
  "a code that is spent": spentCodePages,
  "somebody new": newcomersPages,
  "somebody who has begun": beginnersPages,
  questions: questionPages,
  cases: casePages,
  components: galleryPages,
};
