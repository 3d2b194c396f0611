// Registers the service worker, and says its news once: connection lost or restored, what was done here sent. The words
// stand in the page already. Every page works without this; where the browser refuses, nothing is said.
const worker = navigator.serviceWorker;
const news = document.getElementById("news");
let said;

function say(word) {
  if (!news || !word || word === said) return;
  said = word;
  // A page that was made without a network says so itself, for all who see it.
  news.classList.toggle("visually-hidden", word === "lost" && document.querySelector(".network") !== null);
  news.textContent = news.dataset[word] ?? "";
}

// The service worker hears it from all pages, and tells them what is news.
const tell = (word) => worker?.controller?.postMessage(word);

worker?.register("/sw.js").catch(() => {});
worker?.addEventListener("message", ({ data }) => say(data.network ?? data.notice));
addEventListener("offline", () => tell("lost"));
addEventListener("online", () => tell("back"));
tell("here");

// Only somebody who is signed in can be signed out.
if (document.querySelector(".stay")) import("{{stay.js}}").catch(() => {});
