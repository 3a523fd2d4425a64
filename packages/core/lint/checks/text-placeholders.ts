import { placeholderNames } from '../../src/placeholders.ts';
import type { DiagnosisCheck } from '../check.ts';

/** `{name|fallback}` in a diagnosis uses a known name and says what stands there when the fact is unknown. */
export const textPlaceholders: DiagnosisCheck = {
  name: 'text-placeholders',
  description: 'Placeholders in texts are known names with a fallback.',
  scope: 'diagnosis',
  check(diagnosis, report) {
    for (const [locale, words] of Object.entries(diagnosis.text)) {
      for (const [key, value] of Object.entries(words)) {
        [value].flat().forEach((line: string, index) => {
          const pointer = ['text', locale, key, ...(Array.isArray(value) ? [index] : [])];
          if (key === 'providerSteps' && (line === '{access}' || line === '{credential}')) return;
          for (const [whole, inner = ''] of line.matchAll(/\{([^}]*)\}?/g)) {
            const [name = '', fallback] = inner.split('|');
            if (!(placeholderNames as readonly string[]).includes(name))
              report(
                pointer,
                `${whole}: unknown placeholder; known are ${placeholderNames.join(', ')}`,
              );
            else if (!fallback)
              report(pointer, `${whole}: needs a fallback, as in {${name}|the server}`);
          }
        });
      }
    }
  },
};
