// Brings the islands of a page to life. Only pages with an island load this; what it enhances works before it does.
import init, * as islands from "{{tantu_islands.js}}";

await init({ module_or_path: "{{tantu_islands_bg.wasm}}" });
islands.hydrate();
for (const element of document.querySelectorAll("leptos-island")) {
  islands[element.dataset.component]?.(element);
}
