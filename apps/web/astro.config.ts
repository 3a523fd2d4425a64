import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { bundleServiceWorker } from './src/offline/bundle-service-worker.ts';

/** In development the packages are taken from their sources; a build for publication takes what they built. */
const source = ['@mailatlas/source', 'module', 'development|production'];

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://mailatlas.github.io',
  trailingSlash: 'always',
  integrations: [preact(), bundleServiceWorker()],
  prefetch: false,
  // No page is made from Markdown; the highlighter's inline styles would not fit the policy below.
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        // The one address of a script that a script names: that of the service worker.
        'trusted-types service-worker',
        "worker-src 'self'",
      ],
    },
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    resolve: { conditions: [...source, 'browser'] },
    ssr: {
      resolve: { conditions: [...source, 'node'] },
      noExternal: [/^@mailatlas\//],
    },
  },
});
