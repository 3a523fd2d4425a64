import type { Locale } from '../src/provider.ts';
import type { Finding } from './check.ts';
import { lineOf } from './entries.ts';

/** `path:line message`, as editors and terminals link it. `folder` is where the reader stands to the package. */
export function findingLine(finding: Finding, folder: string, locale: Locale): string {
  const { level, message } = finding;
  const mark = level === 'warning' ? warning[locale] : '';
  return `${placeOf(finding, folder).join(':')} ${mark}${message[locale]}`;
}

const warning: Readonly<Record<Locale, string>> = { en: 'warning: ', 'zh-CN': '警告：' };

/** The same as a GitHub workflow command, which puts the sentence beside the line of the change. */
export function annotation(finding: Finding, folder: string, locale: Locale): string {
  const [path, line] = placeOf(finding, folder);
  const { level, check, message } = finding;
  return `::${level} file=${property(path)},line=${line},title=${property(check)}::${data(message[locale])}`;
}

function placeOf({ entry, pointer }: Finding, folder: string): [path: string, line: number] {
  return [folder ? `${folder}/${entry.path}` : entry.path, lineOf(entry, pointer)];
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
