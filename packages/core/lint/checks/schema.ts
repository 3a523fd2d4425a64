import type { z } from 'zod';
import type { FileCheck, Report } from '../check.ts';
import { suggestion } from '../closest.ts';
import type { Entry, Pointer } from '../entries.ts';
import { schemaAt, schemaOf, shapeOf } from '../schema-at.ts';

/** Every file is JSON of its schema, and its name is its id. */
export const schema: FileCheck = {
  name: 'schema',
  description: 'The file is JSON, fits its schema, and its name is its id.',
  scope: 'file',
  check(entry, report) {
    if (entry.value === undefined) {
      report([], `is not JSON: ${jsonError(entry.text)}`);
      return;
    }
    if (typeof entry.value !== 'object' || entry.value === null || Array.isArray(entry.value)) {
      report([], 'must be one JSON object, { "id": ... }');
      return;
    }
    const { $schema: _, ...value } = entry.value as Record<string, unknown>;
    const result = schemaOf(entry).safeParse(value);
    for (const issue of result.error?.issues ?? []) reportIssue(issue, entry, report);
    if (value.id !== undefined && value.id !== entry.name)
      report(
        ['id'],
        `id: is ${JSON.stringify(value.id)}, but the file name says ${JSON.stringify(entry.name)}`,
      );
  },
};

function reportIssue(issue: z.core.$ZodIssue, entry: Entry, report: Report): void {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const where = path.length > 0 ? `${pathText(path)}: ` : '';
  if (issue.code === 'unrecognized_keys') {
    const place = schemaAt(schemaOf(entry), path);
    const known = Object.keys((place && shapeOf(place)) ?? {});
    for (const key of issue.keys)
      report(
        [...path, key],
        `${where}unknown key ${JSON.stringify(key)}, ${suggestion(key, known)}`,
      );
  } else {
    const actual = valueAt(entry.value, path);
    report(path, `${where}${expectation(issue, actual)}${seen(actual)}`);
  }
}

/** What was expected, in one clause. */
function expectation(issue: z.core.$ZodIssue, actual: unknown): string {
  if (issue.code === 'invalid_union') {
    const options = issue.errors.flat().map((each) => expectation(each, null));
    return [...new Set(options)].join(', or ');
  }
  const missing = actual === undefined ? 'is missing, ' : '';
  if (issue.code === 'invalid_type') return `${missing}expected ${issue.expected}`;
  return `${missing}${issue.message.replace(/^Invalid (?:input|option|string): /, '')}`;
}

/** The value that stands there, if it is short enough to be shown. */
function seen(actual: unknown): string {
  if (actual === undefined || (typeof actual === 'object' && actual !== null)) return '';
  const text = JSON.stringify(actual);
  return text.length <= 80 ? `; it is ${text}` : '';
}

function valueAt(value: unknown, path: Pointer): unknown {
  return path.reduce<unknown>(
    (parent, key) => (parent as Record<string | number, unknown> | undefined)?.[key],
    value,
  );
}

function pathText(path: Pointer): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${key}`))
    .join('');
}

function jsonError(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
