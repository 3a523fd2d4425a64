import type { CatalogProvider } from '@mailatlas/core';
import type { Finding, Level, Place, Rule } from './finding.ts';
import { harmless } from './harmless.ts';
import type { ListedMailbox } from './read/parse-addresses.ts';
import type { Message } from './read/parse-message.ts';
import type { Content } from './read/read-content.ts';

/** The SMTP envelope, where it is known. */
export interface Envelope {
  readonly from?: string;
  readonly to?: readonly string[];
  /** Whether it will be sent with SMTPUTF8 (RFC 6531). */
  readonly smtputf8?: boolean;
}

/** What a check may look at. */
export interface Subject {
  readonly message: Message;
  readonly content: Content;
  /** The mailboxes of From. */
  readonly from: readonly ListedMailbox[];
  readonly provider: CatalogProvider | undefined;
  readonly user: string | undefined;
  readonly envelope: Envelope;
  /** The addresses that get the message: the envelope's, else those of To, Cc and Bcc. */
  readonly recipients: readonly string[];
  readonly now: number;
}

/** What a check says of a place: `line` from 0. */
interface Observation {
  readonly line?: number;
  readonly header?: string;
  readonly args?: Readonly<Record<string, string | number>>;
  readonly level?: Level;
  readonly source?: string;
}

export type Report<Name extends string> = (name: Name, observation?: Observation) => void;

export interface Check<Name extends string = string> {
  readonly rules: Readonly<Record<Name, Rule>>;
  readonly run: (subject: Subject) => Finding<Name>[];
}

/** The same finding at more places than this is said once more with none of them. */
const mostAlike = 5;

/** A check: the rules that it can find broken, and the looking. */
export function defineCheck<Name extends string>(
  rules: Readonly<Record<Name, Rule>>,
  look: (subject: Subject, report: Report<Name>) => void,
): Check<Name> {
  return {
    rules,
    run(subject) {
      const findings: Finding<Name>[] = [];
      const counts = new Map<Name, number>();
      look(subject, (name, observation = {}) => {
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        if (count <= mostAlike) findings.push(findingOf(name, rules[name], observation));
      });
      return findings;
    },
  };
}

function findingOf<Name extends string>(
  check: Name,
  { level, source, diagnosis }: Rule,
  seen: Observation,
): Finding<Name> {
  const place: Place = {
    ...(seen.line !== undefined && { line: seen.line + 1 }),
    ...(seen.header !== undefined && { header: harmless(seen.header) }),
  };
  const args = Object.entries(seen.args ?? {}).map(([name, value]) => [
    name,
    harmless(String(value)),
  ]);
  return {
    check,
    level: seen.level ?? level,
    ...(diagnosis !== undefined && { diagnosis }),
    place,
    args: Object.fromEntries(args) as Record<string, string>,
    source: seen.source ?? source,
  };
}
