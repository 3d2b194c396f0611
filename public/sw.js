// Keeps the files of this version of the site, and a page for when there is no network. The build fills in the braces.
//
// Pages are never kept: they are personal, and the device may be shared. A new version waits until every page of the
// old one is closed (there is no skipWaiting), so an open page never meets files of two versions.

const CACHE = "tantu-{{version}}";
const ASSETS = new Set("{{assets}}".split(" "));
const OFFLINE = "/offline";

self.addEventListener("install", (event) => event.waitUntil(prepare()));
self.addEventListener("activate", (event) => event.waitUntil(forgetOldVersions()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  // Posts pass by untouched: sent from here, the server could no longer tell which site they come from.
  if (request.method !== "GET") return;
  if (request.mode === "navigate") {
    event.respondWith(fetch(request).catch(sayOffline));
  } else if (ASSETS.has(new URL(request.url).pathname)) {
    event.respondWith(fromCacheFirst(request));
  }
});

async function prepare() {
  const cache = await caches.open(CACHE);
  await cache.add("{{style.css}}");
  const page = await fetch(OFFLINE, { cache: "reload" }).catch(() => undefined);
  if (page?.ok) await cache.put(OFFLINE, page);
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

// The same words on any address, with a status that nobody takes for an answer.
async function sayOffline() {
  const page = await caches.match(OFFLINE, { ignoreVary: true });
  if (!page) return Response.error();
  return new Response(page.body, { status: 503, headers: page.headers });
}
