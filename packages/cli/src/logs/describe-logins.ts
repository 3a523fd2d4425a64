import type { Locale } from '@mailatlas/core';
import type { LoginClient, LoginKind, LoginsReport } from '@mailatlas/logs';
import { harmless } from '../print/page.ts';
import type { LogsWords } from '../words/logs-words.ts';
import { countText } from './write-values.ts';

/** Failed logins in words, as every form of the report for a person shows them. */
export interface DescribedLogins {
  readonly sums: string;
  /** Address, count, and what is known of it. */
  readonly rows: readonly (readonly [string, string, string])[];
  readonly advice: readonly string[];
}

/** How many addresses a person sees. */
const shown = 5;
const kinds: readonly LoginKind[] = ['guessing', 'user', 'unclear'];

/** `undefined` where the log names no address: there is nothing to tell then. */
export function describeLogins(
  logins: LoginsReport,
  { logins: words }: LogsWords,
  locale: Locale,
): DescribedLogins | undefined {
  if (logins.clients.length === 0) return undefined;
  const clients = logins.clients.slice(0, shown);
  const others = logins.clients
    .slice(shown)
    .reduce((sum, { attempts }) => sum + attempts, logins.otherAttempts);
  return {
    sums: kinds
      .filter((kind) => logins[kind] > 0)
      .map((kind) => words.sums[kind](countText(logins[kind], locale)))
      .join(' · '),
    rows: [
      ...clients.map(rowOf),
      ...(others > 0 ? [[words.address, countText(others, locale), ''] as const] : []),
    ],
    advice: [
      ...(logins.guessing > 0 ? [words.advice] : []),
      ...(logins.unclear > 0 ? [words.adviceForUnclear] : []),
    ],
  };

  function rowOf({ address, attempts, names, signedIn, kind }: LoginClient) {
    const known = [words.kind[kind], words.names(names), signedIn ? words.signedIn : ''];
    const told = known.filter((text) => text !== '').join(' · ');
    return [harmless(address), countText(attempts, locale), told] as const;
  }
}
