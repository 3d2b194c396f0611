// Says two minutes before it that a sign-in ends, and has it last if the person wants. The words stand in the page. It
// takes nobody's focus; without it nothing is lost, because what is sent after the end waits for its person.
const WARNING = 120_000;
const stay = document.querySelector(".stay");
const status = stay.firstElementChild;
const form = stay.querySelector("template").content.firstElementChild;
// Whoever goes on in one tab goes on in all of them.
const tabs = "BroadcastChannel" in window ? new BroadcastChannel("stay") : undefined;
let end = 0;
let timer, before;

function last(until) {
  if (until <= end) return;
  end = until;
  look();
}

// Timers sleep with the device, so the clock is asked each time.
function look() {
  clearTimeout(timer);
  const left = end - Date.now();
  if (left <= 0) return show("over");
  const isSoon = left <= WARNING;
  show(isSoon ? "soon" : undefined);
  timer = setTimeout(look, isSoon ? left : left - WARNING);
}

function show(word) {
  const said = stay.dataset[word] ?? "";
  if (status.textContent !== said) status.textContent = said;
  const hasFocus = form.contains(document.activeElement);
  const canStay = word === "soon" || word === "failed";
  if (canStay !== form.isConnected) canStay ? stay.append(form) : form.remove();
  // Whoever pressed the button goes on where they were.
  if (!canStay && hasFocus) (before ?? document.querySelector("main")).focus({ preventScroll: true });
  // The sheet makes room for it; what has the focus is not to lie under it.
  document.querySelector("main :focus")?.scrollIntoView({ block: "nearest" });
}

async function extend(event) {
  event.preventDefault();
  status.textContent = "";
  const asked = { method: "POST", headers: { accept: "text/plain" }, redirect: "manual", body: new URLSearchParams(new FormData(form)) };
  const answer = await fetch(form.action, asked).catch(() => undefined);
  // One is led away to sign in.
  if (answer?.type === "opaqueredirect") return show("over");
  if (!answer?.ok) return show("failed");
  last(Date.now() + 1000 * Number(await answer.text()));
  tabs?.postMessage(end);
  const news = document.getElementById("news");
  news.classList.remove("visually-hidden");
  news.textContent = stay.dataset.stayed;
}

form.addEventListener("submit", extend);
form.addEventListener("focusin", ({ relatedTarget }) => (before = relatedTarget));
tabs?.addEventListener("message", ({ data }) => last(data));
document.addEventListener("visibilitychange", () => document.hidden || look());
last(Date.now() + 1000 * Number(stay.dataset.seconds));
tabs?.postMessage(end);
