import type { LocalizedText } from '../../src/provider.ts';

/** What a template with a placeholder is told that is none of the known ones or not closed; `undefined` where all is well. */
export function unknownPlaceholder(
  template: string,
  known: readonly string[],
): LocalizedText | undefined {
  const rest = known.reduce((left, name) => left.replaceAll(name, ''), template);
  if (!rest.includes('%')) return undefined;
  return {
    en: `"${template}": unknown or unclosed placeholder; known are ${known.join(' ')}`,
    'zh-CN': `"${template}"：占位符未知或没有写完；可用的有 ${known.join(' ')}`,
  };
}

/** What a template with `%REGION%` is told in an entry without regions. */
export const noRegions: LocalizedText = {
  en: 'uses %REGION%, but the entry has no regionParameter',
  'zh-CN': '用了 %REGION%，但条目里没有 regionParameter',
};
