// Pages of those who act for another, and of those who are helped.
import type { Walk } from "../places";
import { codeSentTo, Resident } from "../resident";

/** What a helper asks for: everything, for a year. */
export function wish(phone: string, name = "王小明") {
  return {
    helper: "王芳",
    resident: name,
    phone,
    "acts-apply": "yes",
    "acts-follow": "yes",
    which: "all",
    term: "year",
  };
}

/** Somebody who helps another; both have been here. */
async function twoPeople() {
  const [helper, helped] = await Promise.all([Resident.signedIn(), Resident.signedIn()]);
  await helper.post("/for/new/relative", wish(helped.phone));
  await helper.post("/for/new/code", { code: codeSentTo(helped.phone) });
  return { helper, helped };
}

/** Asking for it, in every way, with every kind of slip. */
export async function askingPages(): Promise<Walk> {
  const resident = await Resident.signedIn();
  const forms = ["relative", "guardian", "worker", "organisation"].map((kind) => `/for/new/${kind}`);
  const slips = ["/for/new", ...forms].map((path) => ({ path, send: "" }));
  const guardian = { ...wish(""), "citizen-id": "440307201703090051", ground: "minor" };
  await resident.post("/for/new/guardian", guardian);
  await resident.post("/for/new/relative", wish(new Resident().phone));
  const asked = at("/for", "/for?asked", "/for/new", ...forms, "/for/new/code", "/for/new/code?again", "/helpers");
  return { resident, places: [...asked, ...slips, { path: "/for/new/code", send: "12" }] };
}

/** Somebody acts for another: the line at the top of every page. */
export async function helpersPages(): Promise<Walk> {
  const { helper, helped } = await twoPeople();
  await helped.post("/consent", { age: "yes", answer: "yes" });
  await helper.post("/for/new/worker", { ...wish(new Resident().phone, "买买提·艾力"), body: "盛平社区" });
  const mandate = await helper.actForAnother();
  const draft = await helper.fillIn();
  const receipt = await helper.post(`${draft}/check`, {});
  const another = await helper.fillIn({});
  const own = at("/for", "/for?made", `/for/${mandate}/end`, "/for?ended", "/helpers");
  const theirs = at("/applications", "/services/certificate-renewal", receipt, receipt.replace("/receipt", ""));
  return { resident: helper, places: [...own, ...theirs, ...at(`${another}/number`)] };
}

/** Before it is sent: for whom, and who sends it. */
export async function helpersCheckPages(): Promise<Walk> {
  const { helper, helped } = await twoPeople();
  await helped.post("/consent", { age: "yes", answer: "yes" });
  await helper.actForAnother();
  return { resident: helper, places: at(`${await helper.fillIn()}/check`) };
}

/** Two people have answered differently on one form: the one whose it is sees both answers. */
export async function togetherPages(): Promise<Walk> {
  const { helper, helped } = await twoPeople();
  const draft = await helped.fillIn();
  await helper.actForAnother();
  await helper.answer(draft, { address: "深圳市龙岗区坂田街道雪岗路 2018 号", changed: "contact" });
  const disputed = ["check", "address", "address?change", "changed"].map((page) => `${draft}/${page}`);
  return { resident: helped, places: at(...disputed) };
}

/** The one who is helped sees and ends it. */
export async function helpedPages(): Promise<Walk> {
  const { helped } = await twoPeople();
  const [, end] = (await helped.read("/helpers")).match(/href="(\/helpers\/[^"]+\/end)"/) ?? [];
  return { resident: helped, places: at("/helpers", "/helpers?ended", end as string) };
}

/** Somebody whose mandate was ended while they acted under it. */
export async function endedPages(): Promise<Walk> {
  const { helper, helped } = await twoPeople();
  await helper.actForAnother();
  const [, end] = (await helped.read("/helpers")).match(/href="(\/helpers\/[^"]+\/end)"/) ?? [];
  await helped.post(end as string, {});
  return { resident: helper, places: [...at("/applications", "/for"), { path: "/for", send: "" }] };
}

function at(...paths: string[]) {
  return paths.map((path) => ({ path }));
}
