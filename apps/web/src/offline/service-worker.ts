import { clientsClaim } from 'workbox-core';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';

/** Tells one build from another; set when the worker is bundled. */
declare const BUILD: string;

/** What a service worker has that a page has not, as far as it is used here. */
interface Worker {
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
}

const pages = `pages-${BUILD}`;
const files = `files-${BUILD}`;
const worker = globalThis as unknown as Worker;

// A file with a hash in its name never changes; a page is asked for anew while there is a network.
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith('/_astro/'),
  new CacheFirst({ cacheName: files }),
);
registerRoute(({ sameOrigin }) => sameOrigin, new NetworkFirst({ cacheName: pages }));

// What an earlier build kept does not fit this one.
worker.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
void worker.skipWaiting();
clientsClaim();

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name !== pages && name !== files).map((name) => caches.delete(name)),
  );
}
