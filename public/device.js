// The device's own memory, for the service worker: what a person has said or done is sealed with a key that no script can
// read out and that never leaves this device. Whoever calls takes care that one thing happens after the other.

// What is personal has a name that begins like this.
const SEALED = "state:";
const DATABASE = "tantu";
const STORE = "kept";
const KEY = "key";

let opening;

/** What is kept under these names, by name. What was never kept, or can not be opened any more, is missing. */
async function recall(...names) {
  const found = await inStore("readonly", (store) => names.map((name) => store.get(name)));
  const opened = await Promise.all(names.map((name, i) => (isSealed(name) ? unseal(name, found[i]) : found[i])));
  return Object.fromEntries(names.map((name, i) => [name, opened[i]]));
}

/** Keeps all of these or, if there is no room, none of them, and then it throws. What is `undefined` is deleted. */
async function keep(changes) {
  if (Object.keys(changes).length === 0) return;
  const sealed = await Promise.all(
    Object.entries(changes).map(async ([name, value]) => [name, value && isSealed(name) ? await seal(name, value) : value]),
  );
  await inStore("readwrite", (store) =>
    sealed.map(([name, value]) => (value === undefined ? store.delete(name) : store.put(value, name))),
  );
}

/** Deletes everything, and the key with it. */
async function wipe() {
  (await opening?.catch(() => undefined))?.close();
  opening = undefined;
  await settled(indexedDB.deleteDatabase(DATABASE));
}

const isSealed = (name) => name.startsWith(SEALED);

// The name is sealed in, so that what one person said is never opened as another's.
async function seal(name, text) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const kind = { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(name) };
  return { iv, sealed: await crypto.subtle.encrypt(kind, await theKey(), new TextEncoder().encode(text)) };
}

async function unseal(name, record) {
  if (!record) return undefined;
  const kind = { name: "AES-GCM", iv: record.iv, additionalData: new TextEncoder().encode(name) };
  const bytes = await crypto.subtle.decrypt(kind, await theKey(), record.sealed).catch(() => undefined);
  return bytes && new TextDecoder().decode(bytes);
}

// Made when it is first needed. A transaction does not wait for anything else, so there is a key at hand before it.
async function theKey() {
  const [kept] = await inStore("readonly", (store) => [store.get(KEY)]);
  if (kept) return kept;
  const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  await inStore("readwrite", (store) => [store.put(key, KEY)]);
  return key;
}

// One transaction: all of it is done, and lies on the disk, or none.
async function inStore(mode, work) {
  const database = await (opening ??= open());
  const transaction = database.transaction(STORE, mode, { durability: "strict" });
  const results = work(transaction.objectStore(STORE)).map(settled);
  const done = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  const [values] = await Promise.all([Promise.all(results), done]);
  return values;
}

function open() {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  const database = settled(request);
  database.catch(() => (opening = undefined));
  return database;
}

function settled(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
