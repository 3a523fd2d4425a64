import { accountIn } from './account-hosts.ts';
import type { CatalogIndex, CatalogProvider } from './catalog.ts';

/** Looks a name up as it is, then as `.parent` for each parent: what `*.parent` in the data stands for. */
export function lookUp<T>(map: ReadonlyMap<string, T>, name: string): T | undefined {
  const exact = map.get(name);
  if (exact) return exact;
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const found = map.get(name.slice(dot));
    if (found) return found;
  }
  return undefined;
}

/** The provider one of whose servers has this name, also where a part of the name is the customer's own. */
export function lookUpHost(
  { byHost, byHostTail }: Pick<CatalogIndex, 'byHost' | 'byHostTail'>,
  name: string,
): CatalogProvider | undefined {
  const exact = byHost.get(name);
  if (exact) return exact;
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const found = byHostTail
      .get(name.slice(dot))
      ?.find(({ template }) => accountIn(name, template) !== undefined);
    if (found) return found.provider;
  }
  return undefined;
}

/** The key under which a domain or a pattern of the data is looked up. */
export function keyOf(pattern: string): string {
  return pattern[0] === '*' ? pattern.slice(1) : pattern;
}
