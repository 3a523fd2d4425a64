import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { DiagnosisEntry } from '../src/diagnosis-entry.ts';
import type { MovedProvider, Provider } from '../src/provider.ts';

/** One authored file. `path` is relative to the package and uses slashes; `name` is what its id must be. */
export interface Entry<T = unknown> {
  readonly path: string;
  readonly name: string;
  readonly text: string;
  /** The parsed value, or `undefined` when the text is not JSON. */
  readonly value: T | undefined;
}

/** All authored data of the package. */
export interface Entries {
  readonly providers: readonly Entry<Provider | MovedProvider>[];
  readonly diagnoses: readonly Entry<DiagnosisEntry>[];
}

/** The place of a value in a file: keys and indexes from the root. */
export type Pointer = readonly (string | number)[];

export const packageFolder = join(import.meta.dirname, '..');

export function readEntries(folder: string = packageFolder): Entries {
  return {
    providers: readFolder(folder, 'providers'),
    diagnoses: readFolder(folder, 'diagnoses'),
  };
}

export function parseEntry<T>(path: string, name: string, text: string): Entry<T> {
  try {
    return { path, name, text, value: JSON.parse(text) as T };
  } catch {
    return { path, name, text, value: undefined };
  }
}

/** The line (from 1) of the value at `pointer`, or of its nearest ancestor that exists; where the text stops being JSON. */
export function lineOf(entry: Entry, pointer: Pointer): number {
  const errors: ParseError[] = [];
  const root = parseTree(entry.text, errors);
  const line = (offset: number) => entry.text.slice(0, offset).split('\n').length;
  if (!root || entry.value === undefined) return line(errors[0]?.offset ?? 0);
  let node: Node | undefined;
  for (let length = pointer.length; !node && length >= 0; length--) {
    node = findNodeAtLocation(root, pointer.slice(0, length) as (string | number)[]);
  }
  return line(node?.offset ?? 0);
}

function readFolder<T>(folder: string, kind: string): Entry<T>[] {
  return readdirSync(join(folder, kind), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.split(sep).join('/'))
    .sort()
    .map((file) => {
      const full = join(folder, kind, file);
      const path = relative(folder, full).split(sep).join('/');
      return parseEntry<T>(path, file.slice(0, -'.json'.length), readFileSync(full, 'utf8'));
    });
}
