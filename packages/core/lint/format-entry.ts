import type { z } from 'zod';
import type { LocalizedText } from '../src/provider.ts';
import type { Entry, Pointer } from './entries.ts';
import { elementOf, schemaOf, shapeOf } from './schema-at.ts';

/**
 * Lists of names whose order says nothing. Servers, credentials, aliases and domains keep theirs: best first, and
 * suggestions for mistyped domains and lists of providers rely on it.
 */
const sortedLists = ['mx', 'regions'] as const;

/** Where an entry leaves its canonical form, and why. */
export interface Disorder {
  readonly pointer: Pointer;
  readonly message: LocalizedText;
}

/**
 * The entry with `$schema` first, keys in the order of the schema and sorted lists. Nothing is added, and only names
 * listed twice are dropped. Layout is left to the formatter.
 */
export function canonicalEntry(entry: Entry): unknown {
  return ordered({ ...(entry.value as object), ...sorted(entry.value) }, schemaOf(entry));
}

/** The text of a value before the formatter sees it. */
export function entryText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Each object whose keys, and each list whose names, are out of order. */
export function disorders(entry: Entry): Disorder[] {
  const found: Disorder[] = [];
  const walk = (actual: unknown, canonical: unknown, pointer: Pointer) => {
    if (typeof actual !== 'object' || actual === null) return;
    const keys = Object.keys(actual);
    const order = Object.keys(canonical as object);
    const first = keys.findIndex((key, index) => key !== order[index]);
    if (!Array.isArray(actual) && first >= 0) {
      const expected = order[first] ?? '';
      found.push({
        pointer: [...pointer, expected],
        message: {
          en: `"${expected}" belongs before "${keys[first]}"`,
          'zh-CN': `"${expected}" 应在 "${keys[first]}" 之前`,
        },
      });
    }
    for (const key of keys) {
      const index = Array.isArray(actual) ? Number(key) : key;
      const at = (value: unknown) => (value as Record<string | number, unknown>)[index];
      walk(at(actual), at(canonical), [...pointer, index]);
    }
  };
  walk(entry.value, ordered(entry.value, schemaOf(entry)), []);
  for (const [key, names] of Object.entries(sorted(entry.value))) {
    const actual = (entry.value as Record<string, unknown>)[key] as readonly string[];
    const first = actual.findIndex((name, index) => name !== names[index]);
    if (first >= 0)
      found.push({
        pointer: [key, first],
        message: {
          en: `"${key}" must be sorted, each name once: expected ${names[first] ? `"${names[first]}" here` : 'the list to end here'}`,
          'zh-CN': `"${key}" 应排好序且不重复：${names[first] ? `此处应为 "${names[first]}"` : '列表应到此为止'}`,
        },
      });
  }
  return found;
}

function sorted(value: unknown): Record<string, readonly string[]> {
  return Object.fromEntries(
    sortedLists.flatMap((key) => {
      const names = (value as Record<string, unknown>)[key];
      return Array.isArray(names) ? [[key, [...new Set<string>(names)].sort()]] : [];
    }),
  );
}

function ordered(value: unknown, schema: z.core.$ZodType | undefined): unknown {
  if (!schema || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => ordered(each, elementOf(schema)));
  const shape = shapeOf(schema);
  if (!shape) return value;
  const known = ['$schema', ...Object.keys(shape)].filter((key) => key in value);
  const other = Object.keys(value).filter((key) => !known.includes(key));
  return Object.fromEntries(
    [...known, ...other].map((key) => [
      key,
      ordered((value as Record<string, unknown>)[key], shape[key]),
    ]),
  );
}
