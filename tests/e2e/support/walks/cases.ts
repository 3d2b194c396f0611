// Pages of what has been sent.
import { expect } from "@playwright/test";
import { FIRST_CERTIFICATE, FITTING, RENEWAL_AND_WORK, RETROFIT } from "../answers";
import type { Place, Walk } from "../places";
import { Resident } from "../resident";
import { ASSESSMENT, CORRECTION, type Move, offer, PLAN, QUEUE, REFUSAL, Staff } from "../server";

const ACCEPT: Move = { move: "accept" };
const APPROVE: Move = { move: "approve" };
const COMPLETE: Move = { move: "complete" };

/** A case of the simplest service in every standing. */
export async function casePages(): Promise<Walk> {
  const [resident, staff] = [await Resident.signedIn(), new Staff()];
  const cases = [];
  for (let count = 0; count < 4; count++) cases.push(await resident.apply());
  const [underway, waiting, finished, withdrawn] = cases as [string, string, string, string];
  await staff.move(waiting, ACCEPT, CORRECTION);
  await staff.move(finished, ACCEPT, APPROVE, { move: "deliver" }, { move: "close" });
  await resident.post(`${withdrawn}/withdraw`, {});
  const pages = ["receipt", "sent", "withdraw", "print/receipt", "print/status"];
  return { resident, places: at(...cases, ...of(underway, ...pages), "/applications") };
}

/** A case that was decided against: what one can say to that, and what comes of it. */
export async function appealPages(): Promise<Walk> {
  const [resident, staff] = [await Resident.signedIn(), new Staff()];
  const cases = [];
  for (let count = 0; count < 4; count++) cases.push(await resident.apply());
  for (const address of cases) await staff.move(address, REFUSAL);
  const [refused, appealed, granted, refusedAgain] = cases as [string, string, string, string];
  const words = "照片是上个月照的。\n请再看一遍。";
  for (const address of [appealed, granted, refusedAgain]) await resident.post(`${address}/appeal`, { words });
  await staff.move(granted, { move: "decide-appeal", is_granted: true, reason: "照片可以用。" });
  await staff.move(refusedAgain, { move: "decide-appeal", is_granted: false, reason: "照片上看不清脸。" });
  const slip = { path: `${refused}/appeal`, send: "" };
  return { resident, places: [...at(...cases, ...of(refused, "appeal", "print/decision")), slip] };
}

/** Times that are offered, taken, turned down, and one that nobody came to. */
export async function meetingPages(): Promise<Walk> {
  const [resident, staff] = [await Resident.signedIn(), new Staff()];
  const cases = [];
  for (let count = 0; count < 4; count++) cases.push(await resident.apply(FITTING, "device-fitting"));
  const [missed, offered, booked, turnedDown] = cases as [string, string, string, string];
  const assessed: Move[] = [ACCEPT, COMPLETE];
  for (const address of cases) await staff.move(address, ...assessed);
  // In a moment, so that it is soon over.
  await staff.move(missed, offer(3 / 86_400));
  await choose(resident, missed);
  for (const address of [offered, booked, turnedDown]) await staff.move(address, offer(3, 3.2, 4, 11));
  await choose(resident, booked, { "needs-wheelchair": "yes", "needs-quiet": "yes", words: "我妈妈也在。\n门铃坏了。" });
  await resident.post(`${turnedDown}/appointment`, { time: "none", words: "周末才行" });
  await expect(() => staff.move(missed, { move: "miss-time" })).toPass();
  const slip = { path: `${offered}/appointment`, send: "" };
  const meetings = cases.flatMap((address) => of(address, "appointment"));
  return { resident, places: [...at(...cases, ...meetings, ...of(booked, "appointment?change")), slip] };
}

/** Plans: put, put again, agreed to, declined. */
export async function planPages(): Promise<Walk> {
  const [resident, staff] = [await Resident.signedIn(), new Staff()];
  const cases = [];
  for (let count = 0; count < 3; count++) cases.push(await resident.apply(RETROFIT, "home-retrofit"));
  const [second, agreed, declined] = cases as [string, string, string];
  for (const address of cases) await staff.move(address, ACCEPT, ASSESSMENT, PLAN);
  await resident.post(`${second}/plan`, { plan: "1", answer: "changes", words: "坡道请做宽一点。\n轮椅宽 68 厘米。" });
  await staff.move(second, PLAN);
  await resident.post(`${agreed}/plan`, { plan: "1", answer: "agree" });
  await resident.post(`${declined}/plan`, { plan: "1", answer: "decline", words: "房东不同意。" });
  const slip = { path: `${second}/plan`, send: "" };
  return { resident, places: [...at(...cases, ...cases.flatMap((address) => of(address, "plan"))), slip] };
}

/** A home that is being made fit: accepted and waiting, done and to be confirmed, sent back. */
export async function retrofitPages(): Promise<Walk> {
  const [resident, staff] = [await Resident.signedIn(), new Staff()];
  const cases = [];
  for (let count = 0; count < 3; count++) cases.push(await resident.apply(RETROFIT, "home-retrofit"));
  const [queued, asked, sentBack] = cases as [string, string, string];
  for (const address of cases) {
    await staff.move(address, ACCEPT, ASSESSMENT, PLAN);
    await resident.post(`${address}/plan`, { plan: "1", answer: "agree" });
  }
  await staff.move(queued, QUEUE);
  for (const address of [asked, sentBack]) await staff.move(address, APPROVE, COMPLETE, COMPLETE);
  await resident.post(`${sentBack}/confirm`, { answer: "no", words: "扶手是松的。" });
  const slip = { path: `${asked}/confirm`, send: "" };
  return { resident, places: [...at(...cases, ...of(asked, "confirm", "receipt", "sent"), "/applications"), slip] };
}

/** Several cases of one form. */
export async function bundlePages(): Promise<Walk> {
  const resident = await Resident.signedIn();
  const draft = await resident.fillIn(RENEWAL_AND_WORK, "one-thing");
  const address = await resident.apply(RENEWAL_AND_WORK, "one-thing");
  const asked = ["wanted", "certificate-first--name", "job-registration--wish", "check"];
  return { resident, places: at(...of(draft, ...asked), address, ...of(address, "receipt", "sent")) };
}

/** A place that puts names up, and a case whose name is up there. */
export async function noticePages(): Promise<Walk> {
  const [place, resident] = ["360483", await Resident.signedIn()];
  await resident.post("/place", { place });
  const address = await resident.apply({ ...FIRST_CERTIFICATE, registered: place }, "certificate-first");
  await new Staff(place, "city").move(address, ACCEPT, ASSESSMENT);
  return { resident, places: at("/", "/place", "/notices", address) };
}

/** Takes the first time that is offered. */
async function choose(resident: Resident, address: string, besides: Record<string, string> = {}): Promise<void> {
  const path = `${address}/appointment`;
  await resident.post(path, { time: await resident.firstOffered(path, "time"), ...besides });
}

function of(address: string, ...pages: string[]): string[] {
  return pages.map((page) => `${address}/${page}`);
}

function at(...paths: string[]): Place[] {
  return paths.map((path) => ({ path }));
}
