// Every kind of page as it is spoken. The files beside this one are for reading aloud: each must sound like somebody
// helping. `npx playwright test transcripts --update-snapshots` writes them anew, to be read before they are kept.
import { type Browser, expect, test } from "@playwright/test";
import { type Answers, FIRST_CERTIFICATE, FITTING, FITTING_OF_A_CHILD, RENEWAL, RETROFIT } from "../support/answers";
import { asChosen, type Language, type Reading } from "../support/chosen";
import { browserOf, open, type Place, WALKS } from "../support/places";
import { Resident } from "../support/resident";
import { ASSESSMENT, CORRECTION, PLAN, REFUSAL, Staff } from "../support/server";
import { transcriptOf } from "../support/transcript";

/** Pages by the name of their transcript. */
type Pages = { resident?: Resident; pages: Record<string, Place> };

async function expectToBeSpoken(browser: Browser, { resident, pages }: Pages, language: Language, reading: Reading) {
  test.setTimeout(90_000);
  const context = await browserOf(browser, { resident, places: [] }, { locale: language, bypassCSP: true, serviceWorkers: "block" });
  if (reading === "easy") await asChosen(context, "easy");
  const page = await context.newPage();
  const rendition = [language === "en" ? "-en" : "", reading === "easy" ? "-easy" : ""].join("");
  for (const [name, place] of Object.entries(pages)) {
    await open(page, place);
    // What is around every page is heard once.
    const transcript = await transcriptOf(page, name === "home" ? "body" : "main");
    expect.soft(transcript).toMatchSnapshot(`${name}${rendition}.txt`);
  }
  await context.close();
}

const VISITORS: Pages = {
  pages: {
    home: { path: "/" },
    matter: { path: "/matters/certificate" },
    service: { path: "/services/certificate-renewal" },
    "sign-in": { path: "/sign-in" },
    "sign-in-slip": { path: "/sign-in", send: "12" },
    "look-up": { path: "/look-up" },
    finder: { path: "/finder" },
    place: { path: "/place" },
    settings: { path: "/settings" },
    help: { path: "/help" },
    keep: { path: "/keep" },
    waiting: { path: "/waiting" },
    offline: { path: "/offline" },
    nowhere: { path: "/nowhere" },
  },
};

/** Questions of every kind, by a name for the kind. */
const KINDS = {
  "certificate-renewal": { text: "number", choice: "changed", lines: "address", declaration: "declaration" },
  "device-fitting": { checkboxes: "difficulty", group: "devices", person: "guardian" },
  "certificate-first": { date: "since", place: "registered" },
  "home-retrofit": { times: "visit", rooms: "rooms" },
};

const ANSWERED = {
  "certificate-renewal": RENEWAL,
  "device-fitting": { ...FITTING_OF_A_CHILD, has: "broken", devices: FITTING.devices ?? "" },
  "certificate-first": FIRST_CERTIFICATE,
  "home-retrofit": RETROFIT,
};

/** Where it is not the empty field that is wrong. */
const WRONG: Answers = { rooms: [{ room: "", hard: "" }], devices: [{ what: "", state: "" }], since: { year: "2024", month: "13" } };

/** What must be answered for those questions to be asked. */
const BEFORE: Record<string, Answers> = {
  "device-fitting": { has: "works", holder: "child" },
  "certificate-first": { disability: ["physical"], cause: "illness" },
};

/** Three drafts of a service: nothing answered, everything, and everything wrongly. */
async function questions(service: keyof typeof KINDS): Promise<Pages> {
  const resident = await Resident.signedIn();
  const asked: Record<string, string> = KINDS[service];
  const slips = Object.fromEntries(Object.values(asked).map((question) => [question, WRONG[question] ?? ""]));
  const drafts = {
    empty: await resident.fillIn(BEFORE[service] ?? {}, service),
    filled: await resident.fillIn(ANSWERED[service], service),
    slip: await resident.fillIn({ ...BEFORE[service], ...slips }, service),
  };
  const pages: Record<string, Place> = {};
  for (const [kind, question] of Object.entries(asked)) {
    for (const [state, draft] of Object.entries(drafts)) pages[`question-${kind}-${state}`] = { path: `${draft}/${question}` };
  }
  return { resident, pages: { ...pages, [`check-${service}`]: { path: `${drafts.filled}/check` } } };
}

async function cases(): Promise<Pages> {
  const [resident, staff] = [await Resident.signedIn(), new Staff()];
  const [sent, toMend, refused] = [await resident.apply(), await resident.apply(), await resident.apply()];
  const planned = await resident.apply(RETROFIT, "home-retrofit");
  await staff.move(toMend, { move: "accept" }, CORRECTION);
  await staff.move(refused, REFUSAL);
  await staff.move(planned, { move: "accept" }, ASSESSMENT, PLAN);
  const pages = {
    receipt: `${sent}/receipt`,
    case: sent,
    "case-to-mend": toMend,
    "case-refused": refused,
    plan: `${planned}/plan`,
    "case-withdraw": `${sent}/withdraw`,
  };
  return { resident, pages: Object.fromEntries(Object.entries(pages).map(([name, path]) => [name, { path }])) };
}

async function people(): Promise<Pages> {
  const resident = await Resident.signedIn();
  const consent = await resident.send("/services/certificate-renewal/start", {});
  return {
    resident,
    pages: {
      applications: { path: "/applications" },
      consent: { path: consent },
      "consent-slip": { path: consent, send: "" },
      mandate: { path: "/for/new/relative" },
      "mandate-slip": { path: "/for/new/relative", send: "" },
      helpers: { path: "/helpers" },
      passkeys: { path: "/passkeys" },
      devices: { path: "/devices" },
      "my-data": { path: "/my-data" },
    },
  };
}

async function code(): Promise<Pages> {
  const { resident } = await WALKS["the page for the code"]();
  return { resident, pages: { code: { path: "/sign-in/code" } } };
}

for (const [language, reading] of [["zh-CN", "full"], ["zh-CN", "easy"], ["en", "full"]] as const) {
  const spoken = (name: string, prepare: () => Promise<Pages>) =>
    test(`spoken: ${name}, ${language}, ${reading}`, async ({ browser }) => {
      await expectToBeSpoken(browser, await prepare(), language, reading);
    });
  spoken("pages for everybody", async () => VISITORS);
  spoken("the code", code);
  spoken("a renewal", () => questions("certificate-renewal"));
  spoken("cases", cases);
  if (language === "en") continue;
  spoken("a device", () => questions("device-fitting"));
  spoken("a first certificate", () => questions("certificate-first"));
  spoken("a home", () => questions("home-retrofit"));
  spoken("people", people);
}
