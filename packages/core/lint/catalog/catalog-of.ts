import { buildIndex, type CatalogIndex, type CatalogProvider } from '../../src/catalog.ts';
import type { Disagreement } from '../../src/provider.ts';
import { isProvider } from '../check.ts';
import type { Entries } from '../entries.ts';
import { settingsOf } from './settings-of.ts';

/** The settings and indexes of authored entries, without a generated file between. */
export interface Catalog {
  readonly providers: readonly CatalogProvider[];
  /** What else people call a provider, by its id. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** What was decided about other databases, by provider. */
  readonly disagreements: ReadonlyMap<string, readonly Disagreement[]>;
  /** Ids that were renamed, and to what. */
  readonly moved: ReadonlyMap<string, string>;
  readonly index: CatalogIndex;
  /** Paths of entries that cannot be read. */
  readonly unreadable: readonly string[];
}

export function catalogOf({ providers: entries }: Pick<Entries, 'providers'>): Catalog {
  const providers: CatalogProvider[] = [];
  const aliases = new Map<string, readonly string[]>();
  const disagreements = new Map<string, readonly Disagreement[]>();
  const moved = new Map<string, string>();
  const unreadable: string[] = [];
  for (const { path, value } of entries) {
    try {
      if (isProvider(value)) {
        providers.push(settingsOf(value));
        aliases.set(value.id, value.aliases ?? []);
        disagreements.set(value.id, value.disagreements ?? []);
      } else if (value) moved.set(value.id, value.to);
      else unreadable.push(path);
    } catch {
      unreadable.push(path);
    }
  }
  const index = buildIndex(providers);
  return { providers, aliases, disagreements, moved, index, unreadable };
}
