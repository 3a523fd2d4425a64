import { readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

// Tests import the workspace packages from their sources (the `@mailatlas/source` export condition), so no build is needed.
const conditions = ['@mailatlas/source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    reporters: ['default', './scripts/count-reporter.ts'],
    projects: [
      ...readdirSync(new URL('packages', import.meta.url)).map((name) => ({
        extends: true as const,
        root: `packages/${name}`,
        test: {
          name,
          include: ['{src,lint,schema,scripts,test}/**/*.test.ts'],
          benchmark: { include: ['bench/**/*.bench.ts'] },
          testTimeout: 20_000,
        },
      })),
      {
        extends: true,
        root: 'test/packed',
        test: {
          name: 'packed',
          include: ['*.test.ts'],
          benchmark: { include: [] },
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
