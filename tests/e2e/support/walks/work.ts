// Pages of work: the posts there are, the register, what was found for somebody, classes and fairs, and being at work.
import { expect } from "@playwright/test";
import { APPLICATION, REGISTRATION } from "../answers";
import type { Place, Walk } from "../places";
import { day, gatheringOf, moment, postOf } from "../published";
import { Resident } from "../resident";
import { match, type Move, offer, Staff } from "../server";

/** Every post of `tests/posts`. */
const POSTS = ["bakery", "blind-massage", "call-centre", "cleaning", "data-labelling", "futian-massage"]
  .concat(["knitting", "office-clerk", "packing", "reading-room", "testing", "warehouse"]);

const ACCEPT: Move = { move: "accept" };
const INTEND: Move = { move: "intend" };

/** Looking for a post and reading about it, as a visitor; narrowed, from where one is, and without finding anything. */
export async function postPages(): Promise<Walk> {
  const [staff, visitor] = [new Staff(), new Resident()];
  // More than one page of them.
  const posts = [];
  for (const file of [...POSTS, ...POSTS]) posts.push(await staff.publish("posts", postOf(file)));
  const [, massage, , , atHome, elsewhere] = posts as [number, number, number, number, number, number];
  const [knitting, closed] = posts.slice(6, 8) as [number, number];
  await staff.closePost(closed);
  await visitor.post("/work/posts/position", { latitude: "22.71", longitude: "114.24" });
  const narrowed = "task-massage=yes&way-on-site=yes&hours-full=yes&help-access=yes&near=here&place=440307";
  const lists = ["", `?words=${encodeURIComponent("按摩")}`, "?words=qwzx", "?page=2", `?${narrowed}`];
  const said = [...lists, "?sort=nearest&near=city", `?words=qwzx&${narrowed}`].map((query) => `/work/posts${query}`);
  const read = [massage, atHome, elsewhere, knitting, closed].map((number) => `/work/posts/${number}`);
  const position = ["/work/posts/position", "/work/posts/position?next=%2Fwork%2Fposts"];
  return { resident: visitor, places: [...at(...said, ...read, ...position), { path: "/work/posts?words=qwzx", unfolded: true }] };
}

/** Searches that somebody saved, one that they could save, and a search of which they are told already. */
export async function searchPages(): Promise<Walk> {
  const resident = await Resident.signedIn();
  const massage = { words: "按摩", "way-on-site": "yes", near: "here", place: "440307" };
  await resident.post("/work/searches", massage);
  await resident.post("/work/searches", { "help-access": "yes", "kind-quota": "yes", place: "440307" });
  const saved = `/work/posts?${new URLSearchParams(massage)}`;
  const fresh = `/work/posts?words=${encodeURIComponent("文员")}`;
  return { resident, places: at("/work/searches", saved, fresh) };
}

/** The register while it is active: every answer with a way to change it, and slips. */
export async function registerPages(): Promise<Walk> {
  const resident = await Resident.signedIn();
  await resident.apply(REGISTRATION, "job-registration");
  await resident.post("/work/register", { step: "tell" });
  const questions = ["wish", "place", "hours", "pay", "skills", "statement", "help", "share"];
  const changes = questions.map((question) => `/work/register/change/${question}`);
  const slip = { path: "/work/register/change/pay", send: "五千左右" };
  return { resident, places: [...at("/work/register", "/work/register?saved", ...changes, "/work/register/end"), slip] };
}

/** A register that was paused, to which nothing was found. */
export async function pausedPages(): Promise<Walk> {
  const resident = await Resident.signedIn();
  await resident.apply(REGISTRATION, "job-registration");
  await resident.post("/work/register", { step: "pause" });
  return { resident, places: at("/work/register", "/work/matches", "/matters/work") };
}

/** A register that has ended, and its answers with it. */
export async function endedRegisterPages(): Promise<Walk> {
  const resident = await Resident.signedIn();
  await resident.apply(REGISTRATION, "job-registration");
  await resident.post("/work/register/end", {});
  return { resident, places: at("/work/register", "/work/matches") };
}

/** What was found for somebody in a night: one unanswered, one for later, one turned down; and asking why not. */
export async function matchPages(): Promise<Walk> {
  const { resident, found } = await foundForAMasseur(new Staff(), "440307");
  const [later, no, open] = found as [string, string, string];
  await resident.post(later, { reply: "later" });
  await resident.post(no, { reply: "no", reason: "far", words: "要换三趟车。" });
  const said = ["/work/matches", "/work/matches?said=later", "/work/matches?said=no", "/matters/work"];
  const post = open.replace("matches", "posts");
  const known = await resident.post(`${post}/apply`, {});
  return { resident, places: [...at(...said, open, no, post, known), { path: open, send: "" }] };
}

/** Whoever never registered is told how something is found for them. */
export async function unregisteredPages(): Promise<Walk> {
  return { resident: await Resident.signedIn(), places: at("/work/matches", "/matters/work") };
}

/** From an application to an agreement: what is taken in, an interview that is offered, an intention, an agreement. */
export async function hiringPages(): Promise<Walk> {
  const [resident, staff] = [await Resident.signedIn(), new Staff()];
  const cases = [];
  for (let count = 0; count < 4; count++) cases.push(await applyForAPost(resident, staff));
  const [sent, invited, intended, signed] = cases as [string, string, string, string];
  for (const address of [invited, intended, signed]) await staff.move(address, ACCEPT);
  await staff.move(invited, offer(3, 4));
  await staff.move(intended, INTEND);
  await staff.move(signed, INTEND, { move: "sign", from: day(10) });
  const pages = [...of(invited, "appointment"), ...of(intended, "withdraw"), ...of(sent, "receipt", "sent")];
  return { resident, places: at(...cases, ...pages, "/applications") };
}

/** At work: at first, after a follow-up, with a problem that waits and one that is answered, and leaving. */
export async function atWorkPages(): Promise<Walk> {
  const [resident, staff] = [await Resident.signedIn(), new Staff()];
  const cases = [];
  for (let count = 0; count < 4; count++) cases.push(await applyForAPost(resident, staff));
  const [begun, waiting, answered, left] = cases as [string, string, string, string];
  await staff.move(begun, ...since(0));
  for (const address of [waiting, answered, left]) await staff.move(address, ...since(40), followUp("都好，师傅肯教。"));
  const trouble = { "about-pay": "yes", "about-hours": "yes", words: "上个月的工资少了三百。\n晚上也要做。" };
  for (const address of [waiting, answered]) await resident.post(`${address}/trouble`, trouble);
  await staff.move(answered, { move: "answer-trouble", words: "问过店里了，下个月补上。\n晚上不排班了。" });
  await resident.post(`${left}/leave`, { words: "太远了，路上要两个小时。" });
  const slip = { path: `${begun}/trouble`, send: "" };
  return { resident, places: [...at(...cases, ...of(begun, "trouble", "leave"), "/applications"), slip] };
}

/** A year at work; one who was found not to be there any more; one whom no employer wanted. */
export async function yearPages(): Promise<Walk> {
  const [resident, staff] = [await Resident.signedIn(), new Staff()];
  const cases = [];
  for (let count = 0; count < 3; count++) cases.push(await applyForAPost(resident, staff));
  const [stayed, gone, refused] = cases as [string, string, string];
  const times = ["刚开始有点累。", "习惯了。", "都好。", "店里离不开他。"];
  await staff.move(stayed, ...since(366), ...times.map(followUp));
  await staff.move(gone, ...since(40), { move: "follow-up", is_in_work: false, words: "店关了。" });
  await staff.move(refused, ACCEPT, { move: "refuse", reason: "这次要的人多，没有轮到您。\n别的岗位还在找。" });
  return { resident, places: at(...cases) };
}

/** Classes and fairs: all there are, each kind, one with everything said and one of which little is known. */
export async function gatheringPages(): Promise<Walk> {
  const staff = new Staff();
  const post = await staff.publish("posts", postOf("bakery"));
  const fair = await staff.publish("gatherings", gatheringOf("winter-fair", { posts: [post] }));
  const pastry = await staff.publish("gatherings", gatheringOf("pastry"));
  const unsaid = await staff.publish("gatherings", gatheringOf("customer-service"));
  const off = await staff.publish("gatherings", gatheringOf("pastry"));
  await staff.callOff(off);
  const closed = await staff.publish("gatherings", gatheringOf("pastry", { until: day(-1) }));
  const lists = ["", "?kind=class&within=here", "?kind=fair&within=far"].map((query) => `/work/gatherings${query}`);
  return { places: at(...lists, ...[fair, pastry, unsaid, off, closed].map(gathering)) };
}

/** Signing up, in every way: to come, to wait, no more, to something that was called off, and what became of it. */
export async function signUpPages(): Promise<Walk> {
  const [resident, other, staff] = [await Resident.signedIn(), await Resident.signedIn(), new Staff()];
  const hold = (but: object = {}) => staff.publish("gatherings", gatheringOf("pastry", but));
  const soon = { sessions: [{ begins_at: moment(8), minutes: 60 }], until: day(0) };
  const past = await hold(soon);
  const [coming, full, called, free] = [await hold(), await hold({ seats: 1 }), await hold(), await hold()];
  const wanted = { companions: "0", "needs-wheelchair": "yes", words: "我用轮椅。\n门要宽一点。" };
  const signUp = (who: Resident, number: number) => who.post(`${gathering(number)}/sign-up`, wanted);
  // Whoever signs up for the first time has to agree first, and then finds the form again.
  for (const who of [other, resident]) await signUp(who, full);
  await signUp(other, full);
  for (const number of [past, coming, full, called]) await signUp(resident, number);
  await staff.callOff(called);
  await expect(() => staff.certify(past)).toPass();
  const told = [`${gathering(coming)}?done=signed-up`, `${gathering(free)}?done=cancelled`];
  const numbers = [past, coming, full, called, free].map(gathering);
  const forms = [coming, full, free].map((number) => `${gathering(number)}/sign-up`);
  const slip = { path: `${gathering(full)}/sign-up`, send: "我用轮椅。".repeat(101) };
  const mine = ["/work/gatherings", "/my-data"];
  return { resident, places: [...at(...mine, ...numbers, ...told, ...forms, `${gathering(coming)}/cancel`), slip] };
}

/** Somebody in this region who wants to work as a masseur, and the addresses of what was found for them. */
export async function foundForAMasseur(staff: Staff, region: string) {
  const resident = await Resident.signedIn();
  await resident.post("/place", { place: region });
  for (let count = 0; count < 3; count++) await staff.publish("posts", postOf("blind-massage", { region }));
  await resident.apply(REGISTRATION, "job-registration");
  match();
  const found = [...(await resident.read("/work/matches")).matchAll(/action="(\/work\/matches\/\d+)"/g)];
  return { resident, found: found.map(([, address]) => address as string) };
}

/** Applies for a post that was published a moment ago. Returns the address of the case. */
export async function applyForAPost(resident: Resident, staff: Staff): Promise<string> {
  const post = await staff.publish("posts", postOf("blind-massage"));
  const first = await resident.post(`/work/posts/${post}/apply`, {});
  const draft = first.match(/^\/apply\/[^/]+/)?.[0] ?? "";
  await resident.answer(draft, APPLICATION);
  const receipt = await resident.post(`${draft}/check`, {});
  return receipt.replace(/\/receipt$/, "");
}

/** What staff write down of somebody who began to work so many days ago. */
export function since(days: number): Move[] {
  return [ACCEPT, INTEND, { move: "sign", from: day(-days) }, { move: "start", on: day(-days) }];
}

function followUp(words: string): Move {
  return { move: "follow-up", is_in_work: true, words };
}

function gathering(number: number): string {
  return `/work/gatherings/${number}`;
}

function of(address: string, ...pages: string[]): string[] {
  return pages.map((page) => `${address}/${page}`);
}

function at(...paths: string[]): Place[] {
  return paths.map((path) => ({ path }));
}
