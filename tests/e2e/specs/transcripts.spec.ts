// Every kind of page as it is spoken. The files beside this one are for reading aloud: each must sound like somebody
// helping. `npx playwright test transcripts --update-snapshots` writes them anew, to be read before they are kept.
import { type Browser, expect, test } from "@playwright/test";
import { type Answers, FIRST_CERTIFICATE, FITTING, FITTING_OF_A_CHILD, RENEWAL, RETROFIT } from "../support/answers";
import { asChosen, type Language, type Reading } from "../support/chosen";
import { browserOf, open, type Place, WALKS } from "../support/places";
import { gatheringOf, postOf } from "../support/published";
import { Resident } from "../support/resident";
import { ASSESSMENT, CORRECTION, PLAN, REFUSAL, Staff } from "../support/server";
import { transcriptOf } from "../support/transcript";
import { applyForAPost, foundForAMasseur, since } from "../support/walks/work";

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

/** Looking for work in a region in which nobody else does, so that what is found is known. */
async function work(region: string): Promise<Pages> {
  const staff = new Staff(region);
  const { resident, found } = await foundForAMasseur(staff, region);
  const [match, later, no] = found as [string, string, string];
  await resident.post(later, { reply: "later" });
  await resident.post(no, { reply: "no", reason: "pay", words: "" });
  const unknown = await staff.publish("posts", postOf("futian-massage", { region }));
  const pastry = await staff.publish("gatherings", gatheringOf("pastry", { region }));
  await staff.publish("gatherings", gatheringOf("winter-fair", { region }));
  const here = `way-on-site=yes&near=here&place=${region}`;
  const pages = {
    posts: `/work/posts?${here}`,
    "posts-none": `/work/posts?words=qwzx&${here}`,
    post: match.replace("matches", "posts"),
    "post-unknown": `/work/posts/${unknown}`,
    matches: "/work/matches",
    "match-why-not": match,
    register: "/work/register",
    gatherings: "/work/gatherings?kind=all&within=here",
    gathering: `/work/gatherings/${pastry}`,
    "sign-up": `/work/gatherings/${pastry}/sign-up`,
    employers: "/employers",
  };
  return { resident, pages: Object.fromEntries(Object.entries(pages).map(([name, path]) => [name, { path }])) };
}

/** A case that brought somebody to work, and a problem there. */
async function atWork(): Promise<Pages> {
  const [resident, staff] = [await Resident.signedIn(), new Staff()];
  const [begun, troubled] = [await applyForAPost(resident, staff), await applyForAPost(resident, staff)];
  for (const address of [begun, troubled]) await staff.move(address, ...since(0));
  await resident.post(`${troubled}/trouble`, { "about-pay": "yes", words: "上个月的工资少了三百。" });
  await staff.move(troubled, { move: "answer-trouble", words: "问过店里了，下个月补上。" });
  return {
    resident,
    pages: {
      "case-at-work": { path: begun },
      "case-trouble-answered": { path: troubled },
      trouble: { path: `${begun}/trouble` },
      "trouble-slip": { path: `${begun}/trouble`, send: "" },
      leave: { path: `${begun}/leave` },
    },
  };
}

async function code(): Promise<Pages> {
  const { resident } = await WALKS["the page for the code"]();
  return { resident, pages: { code: { path: "/sign-in/code" } } };
}

for (const [language, reading, region] of [
  ["zh-CN", "full", "430103"],
  ["zh-CN", "easy", "610900"],
  ["en", "full", "330211"],
] as const) {
  const spoken = (name: string, prepare: () => Promise<Pages>) =>
    test(`spoken: ${name}, ${language}, ${reading}`, async ({ browser }) => {
      await expectToBeSpoken(browser, await prepare(), language, reading);
    });
  spoken("pages for everybody", async () => VISITORS);
  spoken("the code", code);
  spoken("a renewal", () => questions("certificate-renewal"));
  spoken("cases", cases);
  spoken("work", () => work(region));
  spoken("at work", atWork);
  if (language === "en") continue;
  spoken("a device", () => questions("device-fitting"));
  spoken("a first certificate", () => questions("certificate-first"));
  spoken("a home", () => questions("home-retrofit"));
  spoken("people", people);
}
