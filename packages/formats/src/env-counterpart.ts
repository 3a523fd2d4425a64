import type { TlsMode } from '@mailatlas/core';
import type { Place } from './settings-format.ts';

/** Switches that say one TLS mode only, and the switch of the other mode beside them: Django's, Mastodon's, plain ones. */
const pairs: readonly (readonly [starttls: string, implicit: string])[] = [
  ['USE_TLS', 'USE_SSL'],
  ['ENABLE_STARTTLS', 'TLS'],
  ['STARTTLS', 'TLS'],
  ['REQUIRE_TLS', 'SECURE'],
];

/**
 * The switch that a correction has to add, because switching the other one off would leave no encryption: `SMTP_TLS`
 * after `SMTP_ENABLE_STARTTLS`. Nothing when a switch of the wanted mode stands there.
 */
export function missingSwitch(
  places: readonly Place[],
  tls: TlsMode | undefined,
): { readonly after: string; readonly name: string; readonly like: string } | undefined {
  if (tls !== 'implicit' && tls !== 'starttls') return undefined;
  const [unwanted, wanted] = tls === 'implicit' ? [0, 1] : [1, 0];
  if (
    places.some(
      ({ field }) => field === (wanted === 1 ? 'secure' : 'requireTls') || field === 'tls',
    )
  )
    return undefined;
  for (const { key, value } of places) {
    const pair = pairs.find((each) => key.endsWith(`_${each[unwanted]}`) || key === each[unwanted]);
    // A lone SECURE=false already means STARTTLS to those who use it.
    if (!pair || (tls === 'starttls' && pair[unwanted] !== 'USE_SSL')) continue;
    const before = key.slice(0, key.length - (pair[unwanted] ?? '').length);
    return { after: key, name: `${before}${pair[wanted]}`, like: value };
  }
  return undefined;
}
