import type { ClientSettings } from './evidence.ts';

/** What a secret has around it that never belongs to one; nothing of the secret itself is kept. */
export function secretFaultOf(secret: unknown): ClientSettings['secretFault'] {
  if (typeof secret !== 'string' || secret.trim() === '') return undefined;
  if (secret !== secret.trim()) return 'blanks';
  return /^(["'“‘`]).+["'”’`]$/.test(secret) ? 'quotes' : undefined;
}
