import { placeholderNames } from '../../src/placeholders.ts';
import type { DiagnosisCheck } from '../check.ts';
import type { Pointer } from '../entries.ts';

/** `{name|fallback}` in a diagnosis uses a known name and says what stands there when the fact is unknown. */
export const textPlaceholders: DiagnosisCheck = {
  name: 'text-placeholders',
  description: 'Placeholders in texts are known names with a fallback.',
  scope: 'diagnosis',
  check(diagnosis, report) {
    for (const [locale, words] of Object.entries(diagnosis.text)) {
      for (const [pointer, line] of lines(words, ['text', locale])) {
        if (pointer.includes('providerSteps') && (line === '{access}' || line === '{credential}'))
          continue;
        for (const [whole, inner = ''] of line.matchAll(/\{([^}]*)\}?/g)) {
          const [name = '', fallback] = inner.split('|');
          if (!(placeholderNames as readonly string[]).includes(name))
            report(pointer, {
              en: `${whole}: unknown placeholder; known are ${placeholderNames.join(', ')}`,
              'zh-CN': `${whole}：未知的占位符；可用的有 ${placeholderNames.join('、')}`,
            });
          else if (!fallback)
            report(pointer, {
              en: `${whole}: needs a fallback, as in {${name}|the server}`,
              'zh-CN': `${whole}：需要后备文字，例如 {${name}|服务器}`,
            });
        }
      }
    }
  },
};

/** Each text with its place. */
function* lines(value: unknown, pointer: Pointer): Generator<[Pointer, string]> {
  if (typeof value === 'string') yield [pointer, value];
  else if (Array.isArray(value))
    for (const [index, each] of value.entries()) yield* lines(each, [...pointer, index]);
  else
    for (const [key, each] of Object.entries(value as object))
      yield* lines(each, [...pointer, key]);
}
