import { aliases } from './generated/aliases.ts';

let all: ReturnType<typeof aliases> | undefined;

/** What else people call a provider, in any language; empty for an id that does not exist. */
export function aliasesOf(id: string): readonly string[] {
  all ??= aliases();
  return Object.hasOwn(all, id) ? (all[id] ?? []) : [];
}
