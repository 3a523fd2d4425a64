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
  deps: {
    alwaysBundle: [/^@mailatlas\//, 'commander', 'picocolors', 'wrap-ansi', 'string-width', /.*/],
    onlyBundle: false,
  },
});
