import type { Access } from './provider.ts';

/** What a person has to do about access by mail programs, as `Phrases.access` words it. */
export type AccessState = 'on' | 'off-user' | 'off-admin' | 'unknown';

export function accessState({
  default: initial,
  actor,
}: Pick<Access, 'default' | 'actor'>): AccessState {
  if (initial === 'on') return 'on';
  if (actor === 'admin') return 'off-admin';
  return initial === 'off' ? 'off-user' : 'unknown';
}
