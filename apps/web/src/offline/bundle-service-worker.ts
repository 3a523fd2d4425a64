import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';

/** Puts the service worker at the root of the built site, so that it serves all of it. */
export function bundleServiceWorker(): AstroIntegration {
  return {
    name: 'bundle-service-worker',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const files = readdirSync(new URL('_astro/', dir)).sort();
        const name = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12);
        await build({
          entryPoints: [fileURLToPath(new URL('./service-worker.ts', import.meta.url))],
          outfile: fileURLToPath(new URL('service-worker.js', dir)),
          bundle: true,
          minify: true,
          format: 'iife',
          target: 'es2022',
          define: { BUILD: JSON.stringify(name), 'process.env.NODE_ENV': '"production"' },
          logLevel: 'warning',
        });
      },
    },
  };
}
