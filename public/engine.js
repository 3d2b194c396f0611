// The engine, for the service worker: loaded when it is first needed, asked one thing at a time, and what it says is to be
// kept is kept, sealed, before anybody sees its answer.

// That the network is gone is said in full once, and in short from then on.
const [NEW, KNOWN] = ["new", "known"];

let loading;

function theEngine() {
  loading ??= load();
  loading.catch(() => (loading = undefined));
  return loading;
}

async function load() {
  const [module, definitions] = await Promise.all([ENGINE.module, DEFINITIONS].map(fromCacheFirst));
  await wasm_bindgen({ module_or_path: module });
  return new wasm_bindgen.Engine(await definitions.text(), FILES);
}

// Two tabs may do something at once. Whoever has the turn never waits for the network.
const inTurn = (work) => navigator.locks.request("tantu-device", work);

// Everybody's own. What is begun before anybody has signed in is nobody's.
const stateOf = (owner) => `state:${owner ?? "nobody"}`;
const personIn = (visit) => new URLSearchParams(visit).get("person");

// What is kept; nothing, where the device lets us keep nothing.
function remembered(...names) {
  return recall(...names).then(
    (found) => ({ ...found, canKeep: true }),
    () => ({ canKeep: false }),
  );
}

async function fromEngine({ method, url, form }, isThere) {
  const engine = await theEngine();
  const answer = await inTurn(() => consult(engine, { method, url, form }, isThere));
  if (answer.waiting > 0 || answer.later) self.registration.sync?.register("tantu").catch(() => undefined);
  if (!answer.location) return new Response(answer.html, { status: answer.status, headers: await headersOfPages() });
  const { href, pathname, search } = new URL(answer.location, location.origin);
  if (isThere === false) onTheWay = pathname + search;
  return Response.redirect(href, answer.status);
}

// Asks the engine, and keeps what it says is to be kept.
async function consult(engine, asked, isThere) {
  const { visit = "", owner, choice, gone, canKeep } = await remembered("visit", "owner", "choice", "gone");
  const name = stateOf(owner);
  const state = choice === "mine" ? (await remembered(name))[name] : undefined;
  const around = {
    now: Date.now(),
    ids: [crypto.randomUUID(), crypto.randomUUID()],
    visit,
    languages: navigator.languages,
    choice: choice ?? null,
    is_there: isThere ?? !gone,
    is_new: gone === NEW,
    room: await room(),
  };
  const ask = (can_keep) =>
    JSON.parse(engine.answer(state, JSON.stringify(asked), JSON.stringify({ ...around, can_keep })));
  const answer = ask(canKeep);
  try {
    if (canKeep) await keepWhatCameOf(answer, name, gone);
    return answer;
  } catch {
    // There is no room: nothing is said to be kept that is not, and what was typed stands on the page.
    return ask(false);
  }
}

async function keepWhatCameOf({ forget, visit, choice, state, waiting, here, later, html }, name, gone) {
  const before = await recall("later");
  if (forget === "all") await wipe();
  const changes = {};
  if (forget) Object.assign(changes, forgotten(name));
  if (visit !== undefined) changes.visit = visit;
  if (choice !== undefined) changes.choice = choice;
  if (state !== undefined) Object.assign(changes, kept(name, { state, waiting, here }));
  if (later) changes.later = [...(before.later ?? []), ...later];
  if (html && gone === NEW) changes.gone = KNOWN;
  if (forget || choice) asOf = 0;
  await keep(changes);
}

function room() {
  return navigator.storage.estimate().then(({ usage, quota }) => ({ used: usage, quota }), () => null);
}

// Beside what is sealed stands what has to be known of it without the engine.
const kept = (name, { state, waiting, here }) => ({ [name]: state, waiting, here });
const forgotten = (name) => ({ ...kept(name, {}), owner: undefined });
