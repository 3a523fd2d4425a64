import type { Provider } from '../../src/provider.ts';
import type { ProviderCheck } from '../check.ts';
import type { Pointer } from '../entries.ts';

/** Every `sources` list names sources that exist, and every source is named somewhere. */
export const sourcesUsed: ProviderCheck = {
  name: 'sources-used',
  description: 'Facts name sources that the entry has, and no source is unused.',
  scope: 'provider',
  check(provider, report) {
    const known = new Set(provider.sources.map((source) => source.id));
    const used = new Set<string>();
    for (const [pointer, ids] of sourceLists(provider)) {
      ids.forEach((id, index) => {
        used.add(id);
        if (!known.has(id))
          report([...pointer, index], {
            en: `source "${id}" is not in the entry's sources (${[...known].join(', ')})`,
            'zh-CN': `来源 "${id}" 不在本条目的 sources 里（${[...known].join('、')}）`,
          });
      });
    }
    provider.sources.forEach((source, index) => {
      if (!used.has(source.id))
        report(['sources', index], {
          en: `source "${source.id}" backs no fact: name it where it is used or remove it`,
          'zh-CN': `来源 "${source.id}" 没有支持任何内容：在用到的地方写上它，或删去`,
        });
    });
  },
};

/** Each `sources` and `listedBy` below the top level, with its place. */
function* sourceLists(provider: Provider): Generator<[Pointer, readonly string[]]> {
  const walk = function* (
    value: unknown,
    pointer: Pointer,
  ): Generator<[Pointer, readonly string[]]> {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) yield* walk(item, [...pointer, index]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        if (key !== 'sources' && key !== 'listedBy') yield* walk(item, [...pointer, key]);
        else if (pointer.length > 0) yield [[...pointer, key], item as string[]];
      }
    }
  };
  yield* walk(provider, []);
}
