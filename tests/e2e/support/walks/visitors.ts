// Pages for everybody, and for who is about to sign in or has just done so.
import { FINDER } from "../answers";
import type { Walk } from "../places";
import { codeSentTo, Resident } from "../resident";
import { BASE_URL } from "../server";

export async function strangersPages(): Promise<Walk> {
  const about = ["/", "/place", "/notices", "/finder", "/help", "/settings", "/settings?saved"];
  const around = ["/sign-in", "/sign-in/card", "/sign-in/passkey", "/look-up", "/signed-out", "/offline", "/nowhere"];
  const slips = ["/sign-in", "/sign-in/card", "/look-up"].map((path) => ({ path, send: "123" }));
  const stuck = [...at("/stuck", "/stuck?from=%2Fnotices", "/stuck/sent?from=%2Fnotices"), { path: "/stuck", send: "" }];
  const employers = ["/employers", "/employers/review"];
  const device = ["/keep", "/keep?forgotten", "/keep/forget", "/waiting", "/install"];
  return { places: [...at(...about, ...around, ...employers, ...device), ...stuck, ...slips] };
}

/** Looking up a case, to the page that says how far it is. */
export async function lookUpPages(): Promise<Walk> {
  const resident = await Resident.signedIn();
  const reference = (await resident.apply()).split("/").at(-1) ?? "";
  await resident.post("/look-up", { reference });
  const sent = ["12", codeSentTo(resident.phone)].map((send) => ({ path: "/look-up/code", send }));
  return { resident, places: [...at("/look-up/code"), ...sent] };
}

/** Every matter, and every service in it. */
export async function servicePages(): Promise<Walk> {
  const matters = await linksOn("/", "/matters/");
  const services = await Promise.all(matters.map((matter) => linksOn(matter, "/services/")));
  return { places: at(...matters, ...services.flat()) };
}

/** The questions of “What can I get?”, a slip at each kind, and what comes of it. */
export async function finderPages(): Promise<Walk> {
  const resident = new Resident();
  await resident.post("/finder", {});
  await resident.answer("/finder", FINDER);
  const questions = Object.keys(FINDER).map((question) => `/finder/${question}`);
  const changed = ["/finder/birth?change", "/finder/work?change"];
  return { resident, places: at("/finder", ...questions, ...changed, "/finder/result") };
}

export async function codePages(): Promise<Walk> {
  const resident = new Resident();
  await resident.askForCode();
  return { resident, places: [{ path: "/sign-in/code" }, { path: "/sign-in/code", send: "12" }] };
}

export async function spentCodePages(): Promise<Walk> {
  const resident = new Resident();
  await resident.askForCode();
  for (let guess = 0; guess < 5; guess++) await resident.post("/sign-in/code", { code: "000000" });
  return { resident, places: [{ path: "/sign-in/code", send: "000000" }] };
}

export async function newcomersPages(): Promise<Walk> {
  const passkeys = ["/passkeys", "/passkeys?made", "/passkeys?removed", "/passkeys?refused"];
  return { resident: await Resident.signedIn(), places: at("/applications", ...passkeys) };
}

export async function beginnersPages(): Promise<Walk> {
  const resident = await Resident.signedIn();
  await resident.fillIn({});
  return { resident, places: at("/applications", "/services/certificate-renewal/start") };
}

/** Every component in every state. */
export async function galleryPages(): Promise<Walk> {
  return { places: at("/gallery", ...(await linksOn("/gallery", "/gallery/"))) };
}

function at(...paths: string[]) {
  return paths.map((path) => ({ path }));
}

/** The links of a page that begin so. */
async function linksOn(path: string, beginning: string): Promise<string[]> {
  const page = await (await fetch(BASE_URL + path)).text();
  const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, href]) => href as string);
  return [...new Set(links.filter((href) => href.startsWith(beginning)))];
}
