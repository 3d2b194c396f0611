// Registers the service worker, so that the site can be installed and says so kindly when there is no network.
// Every page works without it; where the browser refuses, nothing is said.
navigator.serviceWorker?.register("/sw.js").catch(() => {});
