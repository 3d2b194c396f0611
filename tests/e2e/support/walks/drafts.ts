// Pages of applications that are not sent yet.
import {
  type Answers,
  FINDER,
  FIRST_CERTIFICATE,
  FITTING,
  FITTING_OF_A_CHILD,
  monthsFromNow,
  REHABILITATION,
  RELIEF,
  RENEWAL,
  RETROFIT,
} from "../answers";
import type { Place, Walk } from "../places";
import { Resident } from "../resident";
import { CORRECTION, Staff } from "../server";

/** Every question of a renewal, in order and with a slip, and what surrounds them. */
export async function renewalPages(): Promise<Walk> {
  const resident = await Resident.signedIn();
  const early = await resident.fillIn({ expiry: monthsFromNow(36), changed: "lost" });
  const late = await resident.fillIn({ expiry: monthsFromNow(-6), changed: "condition" });
  const slips = await resident.fillIn({
    number: "110105194912310021",
    expiry: { year: "2031", month: "2", day: "" },
    changed: "",
    registered: "",
    address: "",
    phone: "12",
    receive: "collect",
    hall: "",
    photo: "",
    declaration: {},
  });
  const unsaid = await resident.fillIn({ receive: "" });
  const whole = await resident.fillIn();
  const everyQuestion = Object.keys(RENEWAL);
  return {
    resident,
    places: [
      ...at(early, "early", "lost"),
      ...at(late, "expired", "condition", "phone"),
      ...at(unsaid, "receive"),
      ...at(slips, ...everyQuestion),
      ...at(whole, ...everyQuestion, "check", "discard", "address?change"),
    ],
  };
}

/** Questions of every kind, answered. */
export async function questionPages(): Promise<Walk> {
  const resident = await Resident.signedIn();
  const home = await resident.fillIn(RETROFIT, "home-retrofit");
  const empty = await resident.fillIn({}, "home-retrofit");
  // Somebody lives alone after all: what was said of the household is set aside.
  const alone = await resident.fillIn(RETROFIT, "home-retrofit");
  await resident.answer(alone, { alone: "yes" });
  const device = await resident.fillIn(FITTING, "device-fitting");
  const child = await resident.fillIn(FITTING_OF_A_CHILD, "device-fitting");
  const first = await resident.fillIn(FIRST_CERTIFICATE, "certificate-first");
  const relief = await resident.fillIn(RELIEF, "temporary-relief");
  const training = await resident.fillIn(REHABILITATION, "child-rehabilitation");
  const loan = await resident.fillIn({ wish: "rent", months: "3" }, "device-loan");
  return {
    resident,
    places: [
      ...at(empty, "rooms", "visit"),
      ...at(home, "rooms", "priority", "household", "consent", "visit", "rooms?change", "check"),
      ...at(alone, "check"),
      ...at(device, "difficulty", "story", "wish", "devices", "granted-on", "use-life", "access", "check"),
      ...at(child, "holder", "citizen-id", "guardian", "diagnosis"),
      ...at(first, "name", "registered", "disability", "since", "surgery-wait", "fee", "medical"),
      ...at(relief, "call-now", "when", "story", "spent", "household"),
      ...at(training, "birth", "training", "address"),
      ...at(loan, "wish", "months"),
    ],
  };
}

/** Questions of every kind with a slip. */
export async function slipPages(): Promise<Walk> {
  const resident = await Resident.signedIn();
  const rooms = [{ room: "bath", hard: "" }, { room: "", hard: "门口有两级台阶" }, { room: "", hard: "" }];
  const eleven = Array<{ room: string; hard: string }>(11).fill({ room: "bath", hard: "浴缸太高" });
  const slips: [service: string, questions: string[], answers: Answers][] = [
    ["home-retrofit", ["rooms", "household", "visit"], { rooms, alone: "no", household: [{ age: "elder" }], visit: "" }],
    ["home-retrofit", ["rooms"], { rooms: eleven }],
    [
      "device-fitting",
      ["difficulty", "story", "devices", "granted-on", "access", "citizen-id", "guardian"],
      {
        difficulty: {},
        story: "家住三楼。".repeat(61),
        has: "works",
        devices: [{ what: "", since: { year: "2024", day: "31" }, state: "" }],
        granted: "yes",
        "granted-on": { year: "2099" },
        access: ["quiet", "none"],
        holder: "child",
        "citizen-id": "440307201703090052",
        guardian: { name: "吴敏", relation: "", "citizen-id": "4403071988072100", phone: "12" },
      },
    ],
    ["certificate-first", ["name", "registered"], { name: "", registered: "elsewhere" }],
    ["temporary-relief", ["story", "spent"], { happened: ["illness"], story: "", spent: "三千多" }],
    ["child-rehabilitation", ["birth"], { birth: { year: "2022", month: "2", day: "30" } }],
    ["device-loan", ["months"], { wish: "rent", months: "25" }],
  ];
  const places: Place[] = [];
  for (const [service, questions, answers] of slips) {
    places.push(...at(await resident.fillIn(answers, service), ...questions));
  }
  return { resident, places };
}

/** A second application, when answers of the first and of “What can I get?” are known. */
export async function knownPages(): Promise<Walk> {
  const resident = await Resident.signedIn();
  await resident.apply();
  await resident.post("/finder", {});
  await resident.answer("/finder", FINDER);
  const draft = await resident.fillIn({}, "home-retrofit");
  return { resident, places: at(draft, "known", "number", "income") };
}

/** The list of what is to be mended: before, half done, and done. */
export async function correctionPages(): Promise<Walk> {
  const [resident, staff] = [await Resident.signedIn(), new Staff()];
  const drafts = [];
  for (let count = 0; count < 3; count++) {
    const address = await resident.apply();
    await staff.move(address, { move: "accept" }, CORRECTION);
    drafts.push(await resident.post(`${address}/correct`, {}));
  }
  const [before, half, done] = drafts as [string, string, string];
  const { address = "", photo = "" } = RENEWAL;
  await resident.answer(half, { address: "" });
  await resident.answer(half, { photo });
  await resident.answer(done, { address, photo: "self" });
  return {
    resident,
    places: [
      ...[before, half, done].map((path) => ({ path })),
      ...at(before, "address?change", "photo?change"),
      ...at(half, "address?change"),
      ...at(done, "check"),
    ],
  };
}

function at(draft: string, ...pages: string[]): Place[] {
  return pages.map((page) => ({ path: `${draft}/${page}` }));
}
