import type { SettingsChange } from './settings-format.ts';

const ports = { implicit: 465, starttls: 587 } as const;

/** The change for a program that knows one way to encrypt: what it cannot do becomes the port of what it can. */
export function possibleChange(change: SettingsChange, only: keyof typeof ports): SettingsChange {
  return change.tls === undefined || change.tls === 'none' || change.tls === only
    ? change
    : { ...change, port: ports[only], tls: only };
}
