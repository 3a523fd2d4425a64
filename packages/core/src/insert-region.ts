import type { Region } from './provider.ts';

/** A host or a record with `%REGION%` replaced by what the region puts there; by nothing where there is none. */
export function insertRegion(
  template: string,
  region: Pick<Region, 'id' | 'insert'> | undefined,
): string {
  return template.replaceAll('%REGION%', region?.insert ?? region?.id ?? '');
}
