/// <reference lib="webworker" />
// Answers for the network when it is away: with a page in which nobody is named, and what that page is made of.
const worker = self as unknown as ServiceWorkerGlobalScope;
const store = 'maillage-attendance-1';
const shell = worker.location.href.replace(/\.js$/, '');

worker.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => kept(shell)));
  else if (new URL(request.url).pathname.startsWith('/assets/')) event.respondWith(keptOrFetched(request));
});

/** The page, the scripts and styles that it names, and the scripts that those name. */
async function keepShell(): Promise<void> {
  const cache = await caches.open(store);
  const page = await fetch(shell);
  const html = await page.clone().text();
  await cache.put(shell, page);
  const parts = new Set(
    [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path as string),
  );
  await cache.addAll([...parts]);
  // What is added while it is walked is walked too.
  for (const part of parts) {
    if (!part.endsWith('.js')) continue;
    const script = (await (await cache.match(part))?.text()) ?? '';
    const others = [...script.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, name]) => `/assets/${name}`);
    const missing = others.filter((other) => !parts.has(other));
    await cache.addAll(missing);
    for (const other of missing) parts.add(other);
  }
}

const kept = async (url: string): Promise<Response> => (await caches.match(url)) ?? Response.error();

async function keptOrFetched(request: Request): Promise<Response> {
  const known = await caches.match(request);
  if (known) return known;
  const answer = await fetch(request);
  const cache = await caches.open(store);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}
