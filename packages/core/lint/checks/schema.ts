import type { z } from 'zod';
import { diagnosisSchema } from '../../schema/diagnosis-schema.ts';
import { movedProviderSchema, providerSchema } from '../../schema/provider-schema.ts';
import type { FileCheck } from '../check.ts';
import type { Entry, Pointer } from '../entries.ts';

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
    const result = schemaFor(entry).safeParse(withoutSchemaKey(entry.value));
    for (const issue of result.error?.issues ?? []) reportIssue(issue, report);
    const { id } = entry.value as { id?: unknown };
    if (id !== entry.name) report(['id'], `is ${JSON.stringify(id)}; the file name says ${JSON.stringify(entry.name)}`);
  },
};

function reportIssue(issue: z.core.$ZodIssue, report: (pointer: Pointer, message: string) => void): void {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const where = path.length > 0 ? `${pathText(path)}: ` : '';
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) report([...path, key], `${where}unknown key ${JSON.stringify(key)}`);
  } else {
    report(path, `${where}${issue.message}`);
  }
}

function pathText(path: Pointer): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${key}`)).join('');
}

function schemaFor(entry: Entry): z.ZodType {
  if (entry.path.startsWith('diagnoses/')) return diagnosisSchema;
  const { kind } = entry.value as { kind?: unknown };
  return kind === 'moved' ? movedProviderSchema : providerSchema;
}

function withoutSchemaKey(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { $schema: _, ...rest } = value as Record<string, unknown>;
  return rest;
}

function jsonError(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
