// Shows the last result again without network, when its owner asked to keep it. It keeps nothing by itself.
const worker = self as unknown as ServiceWorkerGlobalScope;

const LastResult = "/dernier-resultat";

worker.addEventListener("install", () => void worker.skipWaiting());
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  const isPage = event.request.mode === "navigate";
  event.respondWith(
    isPage && new URL(event.request.url).pathname === LastResult
      ? kept(event.request)
      : fetch(event.request).catch(() => kept(isPage ? new Request(LastResult) : event.request)),
  );
});

async function kept(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

export {};
