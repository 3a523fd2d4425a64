import { defineConfig, type UserConfig } from 'tsdown';

const common: UserConfig = {
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  dts: false,
  minify: true,
  // From the sources, so that each command gets only the parts of the core that it uses.
  inputOptions: { resolve: { conditionNames: ['@mailatlas/source', 'import', 'node', 'default'] } },
  deps: {
    alwaysBundle: [/^(?!node:)/],
    onlyBundle: false,
  },
};

/**
 * One program with everything in it: nothing to install beside it, and a start that opens few files. CommonJS, because
 * Node.js 20 starts it a tenth faster than ES modules (docs/decisions/2026-11-22-the-command-is-commonjs.md).
 */
const program: UserConfig = {
  ...common,
  entry: ['src/bin.ts'],
  // What every start of `find` needs stands in one file: opening many costs more than reading one.
  outputOptions: {
    codeSplitting: {
      groups: [
        {
          name: 'find',
          test: /cli\/src\/(?!logs|message|commands\/(?!find\.)|print\/print-diagnosis|words\/(?:help-|logs-|message-|load-)|read-input|context)|core\/src\/(?:find-provider-id|load-provider|domain-of|look-up|resolve-settings|mailbox|format-limit|generated\/domain-index|languages\/(?:load|phrases))|east-asian|picocolors|mri/,
        },
      ],
    },
  },
};

/** A thread of `mailatlas logs` is a program by itself: a part shared with the command would run the command. */
const thread: UserConfig = {
  ...common,
  entry: ['src/logs-worker.ts'],
  clean: false,
  outputOptions: { codeSplitting: false },
};

export default defineConfig([program, thread]);
