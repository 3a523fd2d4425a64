/** Lets a service worker keep the pages that were opened, and what they loaded, for use without a network. */
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () => void keep().catch(() => {}));

/** The site works without it, online: where a browser forbids a worker there is nothing to say. */
async function keep(): Promise<void> {
  await navigator.serviceWorker.register(trusted('/service-worker.js'));
  const { active } = await navigator.serviceWorker.ready;
  // What was loaded past the worker, before it stood or while it took over; workbox-routing listens for this.
  const observer = new PerformanceObserver((list) => {
    const past = (list.getEntries() as PerformanceResourceTiming[]).filter(
      ({ workerStart }) => workerStart === 0,
    );
    const urlsToCache = past.map(({ name }) => name.replace(/#.*/, ''));
    if (urlsToCache.length > 0)
      active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } });
  });
  for (const type of ['navigation', 'resource']) observer.observe({ type, buffered: true });
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(path: string): string },
  ): { createScriptURL(path: string): string };
}

/** The page's policy wants to know by whom the address of a script was made. */
function trusted(path: '/service-worker.js'): string {
  const types = Reflect.get(globalThis, 'trustedTypes') as TrustedTypes | undefined;
  const policy = types?.createPolicy('service-worker', { createScriptURL: () => path });
  return policy?.createScriptURL(path) ?? path;
}

export {};
