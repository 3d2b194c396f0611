// What the device and the server tell each other, for the service worker: what was done here goes out when there is a
// network again, and what concerns the person comes in.

// So old may be what the device knows of the server, unless something was sent.
const FRESH = 20_000;

// News for the next page that says it is here.
const untold = [];
// When the device last heard from the server all that concerns the person.
let asOf = 0;
// How many deliveries have arrived.
let deliveries = 0;
// Until then nothing is sent again that waits for the person and not for the network.
let heldUntil = 0;
let handingIn;

async function speak() {
  const pages = await self.clients.matchAll();
  if (pages.length > 0) untold.splice(0).forEach((news) => pages.forEach((page) => page.postMessage(news)));
}

// Sends what waits, once at a time. It fails where the server cannot be reached; with nothing to send, it does not try.
function handIn() {
  handingIn ??= handInAll().finally(() => (handingIn = undefined));
  return handingIn;
}

async function handInAll() {
  const { later = [], waiting } = await remembered("later", "waiting");
  for (const [path, form] of later) {
    const response = await fetch(path, { method: "POST", body: new URLSearchParams(form), redirect: "manual" });
    // Whoever has signed out here is signed out there before anything else. What it refuses, it has heard.
    if (response.status >= 500) throw new Error(`${path} was not heard`);
    await orNothing(inTurn(dropFirst));
  }
  if (waiting > 0 && Date.now() > heldUntil && (await deliver())) await orNothing(refresh());
}

async function dropFirst() {
  const { later = [] } = await recall("later");
  await keep({ later: later.length > 1 ? later.slice(1) : undefined });
}

// Whether anything of it has arrived. It fails only where the network is gone.
async function deliver() {
  const engine = await orNothing(theEngine());
  let hasArrived = false;
  while (engine) {
    const sent = await orNothing(inTurn(async () => engine.outgoing((await mine()).state ?? "", Date.now())));
    if (!sent) break;
    const headers = { "content-type": "application/json" };
    const response = await fetch("/device/commands", { method: "POST", headers, body: sent });
    await hearOfNetwork(true);
    // Anything but a word on each command is no word: everything waits.
    const said = response.status === 200 && (await response.text());
    const came = said && (await orNothing(inTurn(() => takeIn(engine, sent, said))));
    hasArrived ||= Boolean(came?.isLess);
    if (!came?.isLess || came.isHeld) break;
  }
  return hasArrived;
}

// Keeps what came of it.
async function takeIn(engine, sent, said) {
  const { name, state } = await mine();
  const { waiting, held } = await recall("waiting", "held");
  const { notice, ...changed } = JSON.parse(engine.delivered(state, sent, said));
  deliveries += 1;
  const isHeld = notice === "wait";
  await keep({ ...kept(name, changed), held: isHeld || undefined });
  if (isHeld) heldUntil = Date.now() + FRESH;
  // That something waits for the person, and not for the network, is news once.
  if (notice && !(isHeld && held)) untold.push({ notice });
  return { isLess: changed.waiting < waiting, isHeld };
}

// The state of whom this device keeps things for, and its name.
async function mine() {
  const { owner } = await recall("owner");
  const name = stateOf(owner);
  return { name, state: (await recall(name))[name] };
}

// The server has answered with a page, and says who is here. Somebody else sees nothing of the one before, whatever
// becomes of the network; whose sign-in has merely ended goes on seeing what is theirs.
async function arrive(visit) {
  const { visit: before, owner, choice } = await remembered("visit", "owner", "choice");
  const person = personIn(visit);
  const isSomebodyElse = person !== null && person !== owner;
  const hasSignedIn = person !== null && person !== personIn(before);
  const isKept = person !== null && choice === "mine";
  await inTurn(() => keep(isSomebodyElse ? { visit, owner: person, waiting: undefined, here: undefined } : { visit }));
  if (isKept && (hasSignedIn || Date.now() - asOf > FRESH)) await refresh();
  // What waited for them to sign in waits no longer.
  if (isKept && hasSignedIn) {
    heldUntil = 0;
    await handIn();
    await speak();
  }
}

// Whoever has just said that this device is theirs may have no network on the next page.
async function catchUp() {
  const { owner, choice } = await remembered("owner", "choice");
  if (asOf === 0 && owner && choice === "mine") await refresh();
}

// Asks the server for all that concerns the person, and adds what they began here before they signed in.
async function refresh() {
  const heard = deliveries;
  const response = await fetch("/device/snapshot");
  if (response.status !== 200) return;
  const snapshot = await response.text();
  const engine = await theEngine();
  await inTurn(async () => {
    const [owner, nobody] = [JSON.parse(snapshot).person, stateOf()];
    const name = stateOf(owner);
    const found = await recall("choice", "owner", name, nobody);
    // Meanwhile they may have signed out, and what was done here may have arrived, of which this does not tell yet.
    if (found.choice !== "mine" || found.owner !== owner || heard !== deliveries) return;
    let changed = JSON.parse(engine.take(found[name], snapshot));
    if (found[nobody]) changed = JSON.parse(engine.join(changed.state, found[nobody]));
    await keep({ ...kept(name, changed), [nobody]: undefined });
    asOf = Date.now();
  });
}

async function forgetPerson() {
  await inTurn(async () => keep(forgotten((await mine()).name)));
}
