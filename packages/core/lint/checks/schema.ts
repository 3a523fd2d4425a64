import type { z } from 'zod';
import type { FileCheck, Report } from '../check.ts';
import { suggestion } from '../closest.ts';
import type { Entry, Pointer } from '../entries.ts';
import { schemaAt, schemaOf, shapeOf } from '../schema-at.ts';
import { expectation } from './schema-words.ts';

/** Every file is JSON of its schema, and its name is its id. */
export const schema: FileCheck = {
  name: 'schema',
  description: 'The file is JSON, fits its schema, and its name is its id.',
  scope: 'file',
  check(entry, report) {
    if (entry.value === undefined) {
      const why = jsonError(entry.text);
      report([], { en: `is not JSON: ${why}`, 'zh-CN': `不是 JSON：${why}` });
      return;
    }
    if (typeof entry.value !== 'object' || entry.value === null || Array.isArray(entry.value)) {
      report([], {
        en: 'must be one JSON object, { "id": ... }',
        'zh-CN': '应是一个 JSON 对象 { "id": ... }',
      });
      return;
    }
    const { $schema: _, ...value } = entry.value as Record<string, unknown>;
    const result = schemaOf(entry).safeParse(value);
    for (const issue of result.error?.issues ?? []) reportIssue(issue, entry, report);
    if (value.id !== undefined && value.id !== entry.name) {
      const [id, name] = [JSON.stringify(value.id), JSON.stringify(entry.name)];
      report(['id'], {
        en: `id: is ${id}, but the file name says ${name}`,
        'zh-CN': `id：写的是 ${id}，而文件名是 ${name}`,
      });
    }
  },
};

function reportIssue(issue: z.core.$ZodIssue, entry: Entry, report: Report): void {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const at = pathText(path);
  const [where, whereInChinese] = at === '' ? ['', ''] : [`${at}: `, `${at}：`];
  if (issue.code === 'unrecognized_keys') {
    const place = schemaAt(schemaOf(entry), path);
    const known = Object.keys((place && shapeOf(place)) ?? {});
    for (const key of issue.keys) {
      const near = suggestion(key, known);
      report([...path, key], {
        en: `${where}unknown key ${JSON.stringify(key)}, ${near.en}`,
        'zh-CN': `${whereInChinese}未知的键 ${JSON.stringify(key)}，${near['zh-CN']}`,
      });
    }
  } else {
    const actual = valueAt(entry.value, path);
    const expected = expectation(issue, actual);
    const text = shown(actual);
    report(path, {
      en: `${where}${expected.en}${text && `; it is ${text}`}`,
      'zh-CN': `${whereInChinese}${expected['zh-CN']}${text && `；现在是 ${text}`}`,
    });
  }
}

/** The value that stands there, if it is short enough to be shown. */
function shown(actual: unknown): string {
  if (actual === undefined || (typeof actual === 'object' && actual !== null)) return '';
  const text = JSON.stringify(actual);
  return text.length <= 80 ? text : '';
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
