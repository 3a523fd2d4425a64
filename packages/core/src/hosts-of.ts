import type { RegionParameter } from './provider.ts';

/** The hosts that a template stands for: one a region, or itself. */
export function hostsOf(
  template: string,
  { regionParameter }: { readonly regionParameter?: Pick<RegionParameter, 'values'> },
): string[] {
  if (!regionParameter) return [template];
  return regionParameter.values.map(({ id, insert = id }) => template.replace('%REGION%', insert));
}

/** Hosts of bridges and test servers on the user's own machine, which tell nothing about who provides them. */
export function isThisMachine(host: string): boolean {
  return host === 'localhost' || /^127\.|^\[?::1\]?$/.test(host);
}
