import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts'],
  format: 'esm',
  platform: 'neutral',
  target: 'node20',
  fixedExtension: false,
  dts: true,
  sourcemap: false,
});
