// Answers when the network does not: the engine draws the pages on the device, with the same code as the server's. The
// build and the server fill in the braces.
//
// A new version waits until every page of the old one is closed (there is no skipWaiting), so an open page never meets
// files or definitions of two versions. What people did lies in the device's own memory, which every version reads.

const CACHE = "tantu-{{version}}";
const ASSETS = new Set("{{assets}}".split(" "));
const DEFINITIONS = "{{definitions}}";
const FILES = '{{files}}';
const ENGINE = { script: "{{tantu_offline.js}}", module: "{{tantu_offline_bg.wasm}}" };
const OFFLINE = "/offline";

// What is about the device itself is answered on the device, network or not.
const ABOUT_DEVICE = /^\/(keep|keep\/forget|waiting|waiting\/[^/]+)$/;
// So long somebody is left waiting for the network, in milliseconds.
const PATIENCE = 3_000;

importScripts("{{device.js}}", "{{engine.js}}", "{{delivery.js}}");
if (ENGINE.script) importScripts(ENGINE.script);

self.addEventListener("install", (event) => event.waitUntil(prepare()));
self.addEventListener("activate", (event) => event.waitUntil(forgetOldVersions()));
self.addEventListener("sync", (event) => event.waitUntil(handIn().finally(speak)));

self.addEventListener("message", (event) => event.waitUntil(hear(event.data)));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (isOurs(request)) event.respondWith(answer(event));
  } else if (request.method === "GET" && (ASSETS.has(pathname) || pathname === DEFINITIONS)) {
    event.respondWith(fromCacheFirst(request));
  }
});

// A page says that it is here, or that the browser has lost or found the network: it hears what came of things meanwhile,
// and what waits is sent.
async function hear(word) {
  if (word === "lost") await hearOfNetwork(false);
  if (word === "back" && (await isReached())) await hearOfNetwork(true);
  await speak();
  await orNothing(handIn().then(catchUp));
  await speak();
}

// A browser says that there is a network as soon as there is one of whatever kind. It is news once it leads to us.
async function isReached() {
  for (const pause of [0, 1_000, PATIENCE]) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (await inTime(fetch("/healthz"))) return true;
  }
  return false;
}

// Whatever is sent from here looks to the server like a form of ours. So what another site sends, and what does not say
// where it comes from, passes by untouched.
function isOurs({ method, referrer }) {
  return method === "GET" || (method === "POST" && referrer.startsWith(`${location.origin}/`));
}

// --- The files of this version ---

async function prepare() {
  const files = [...ASSETS].filter((address) => !address.endsWith(".png"));
  const cache = await caches.open(CACHE);
  await cache.addAll([...files, DEFINITIONS, new Request(OFFLINE, { cache: "reload" })]);
}

async function forgetOldVersions() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
}

async function fromCacheFirst(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) await cache.put(request, fresh.clone());
  return fresh;
}

// --- One answer to one request ---

// Where the engine has just sent somebody because the network is gone: nobody waits for it twice for one step.
let onTheWay;

async function answer(event) {
  const { request } = event;
  const asked = await read(request);
  let sent;
  const send = () => (sent ??= fetch(request)); // once, whatever happens
  const isAboutDevice = ENGINE.script && ABOUT_DEVICE.test(asked.path);
  const { response, isThere } = isAboutDevice ? {} : await fromServer(event, asked, send);
  // Where the engine fails, it is as if it had not been asked.
  return response ?? fromEngine(asked, isThere).catch(send).catch(sayOffline);
}

// Our forms send nothing but words.
async function read(request) {
  const { pathname, search } = new URL(request.url);
  const text = request.method === "POST" ? await request.clone().text() : "";
  return { method: request.method, path: pathname, url: pathname + search, form: [...new URLSearchParams(text)] };
}

// The server's answer, if it can be reached in time and the device does not know better.
async function fromServer(event, asked, send) {
  const isExpectedHere = onTheWay === asked.url;
  onTheWay = undefined;
  if (isExpectedHere) return { isThere: false };
  const isHandedIn = await inTime(handIn().then(() => true));
  if (isHandedIn && (await isHeldHere(asked))) return { isThere: true };
  const response = isHandedIn && (await inTime(send()));
  await hearOfNetwork(Boolean(response));
  if (!response) return { isThere: false };
  await follow(event, asked, response);
  return { response };
}

// What comes of it, or nothing if it fails or takes too long.
function inTime(promise) {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return Promise.race([orNothing(promise), late]);
}

const orNothing = (promise) => promise.catch(() => undefined);

// Only the device knows all of a draft from which something is not delivered. And nobody signs out without having heard
// that something would be lost.
async function isHeldHere({ method, path, form }) {
  const { here = [] } = await remembered("here");
  if (method === "POST" && path === "/sign-out") return here.length > 0 && !form.some(([name]) => name === "anyway");
  return here.some((draft) => path === `/apply/${draft}` || path.startsWith(`/apply/${draft}/`));
}

// That the network is gone, or back, is news once.
async function hearOfNetwork(isThere) {
  const { gone } = await remembered("gone");
  if (isThere === !gone) return;
  untold.push({ network: isThere ? "back" : "lost" });
  await orNothing(keep({ gone: isThere ? undefined : NEW }));
}

// What the server's answer means for what is kept here. The server says on each page who is there.
async function follow(event, { method, path }, response) {
  const isDone = response.ok || response.type === "opaqueredirect";
  if (method === "POST") asOf = heldUntil = 0;
  if (method === "POST" && path === "/sign-out" && isDone) await orNothing(forgetPerson());
  const visit = response.headers.get("tantu-visit");
  if (visit === null) return;
  if (path === "/my-data/deleted") await orNothing(forgetPerson());
  event.waitUntil(orNothing(arrive(visit)));
}

// The same words on any address, with a status that nobody takes for an answer.
async function sayOffline() {
  const page = await offlinePage();
  if (!page) return Response.error();
  return new Response(page.body, { status: 503, headers: await headersOfPages() });
}

// What the server says with each of its pages is said here, too: above all, what a page must not do.
async function headersOfPages() {
  const headers = new Headers((await offlinePage())?.headers);
  for (const name of ["content-encoding", "content-length", "tantu-visit"]) headers.delete(name);
  headers.set("content-type", "text/html; charset=utf-8");
  headers.set("cache-control", "no-store");
  return headers;
}

async function offlinePage() {
  return (await caches.open(CACHE)).match(OFFLINE, { ignoreVary: true });
}
