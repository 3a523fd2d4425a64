import { defineConfig } from 'tsdown';

/** One program with everything in it: nothing to install beside it, and a start that opens few files. */
export default defineConfig({
  entry: ['src/bin.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  dts: false,
  minify: true,
  // From the sources, so that each command gets only the parts of the core that it uses.
  inputOptions: { resolve: { conditionNames: ['@mailatlas/source', 'import', 'node', 'default'] } },
  deps: {
    alwaysBundle: [/^(?!node:)/],
    onlyBundle: false,
  },
});
