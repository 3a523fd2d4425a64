import { findProvider, getProvider } from '@mailatlas/core';
import type { Check, Envelope, Subject } from './check.ts';
import { type CheckName, checks } from './checks/index.ts';
import type { Finding } from './finding.ts';
import { type ListedMailbox, parseAddresses } from './read/parse-addresses.ts';
import { type Message, parseMessage } from './read/parse-message.ts';
import { readContent } from './read/read-content.ts';
import { fieldsNamed } from './read/read-header.ts';

/** What is known of the sending besides the message. */
export interface CheckOptions {
  /** The provider it is sent through: an id of the catalog. Without it, the one behind `user`. */
  readonly provider?: string;
  /** The user name of the login. */
  readonly user?: string;
  readonly envelope?: Envelope;
  /** The time against which Date is judged. */
  readonly now?: Date;
}

/** What was found, worst first. */
export interface MessageReport {
  readonly findings: readonly Finding<CheckName>[];
}

const rank = { error: 0, warning: 1, hint: 2 } as const;

/** Checks a message before it is sent: any octets are a message, so nothing throws. */
export function checkMessage(raw: string | Uint8Array, options: CheckOptions = {}): MessageReport {
  const subject = subjectOf(parseMessage(raw), options);
  const findings = (checks as readonly Check<CheckName>[]).flatMap((check) => check.run(subject));
  return {
    findings: findings.sort(
      (a, b) =>
        rank[a.level] - rank[b.level] ||
        (a.place.line ?? 0) - (b.place.line ?? 0) ||
        (a.check < b.check ? -1 : a.check > b.check ? 1 : 0),
    ),
  };
}

function subjectOf(message: Message, options: CheckOptions): Subject {
  const { provider, user, envelope = {}, now = new Date() } = options;
  const known = provider === undefined ? findProvider(user ?? '') : getProvider(provider);
  if (provider !== undefined && !known)
    throw new TypeError(
      `[mailatlas] checkMessage: there is no provider "${provider}"; give an id of the catalog, as listProviders() has it`,
    );
  const listed = (key: string): ListedMailbox[] =>
    fieldsNamed(message.root.header, key).flatMap(({ value }) => parseAddresses(value).mailboxes);
  const addressed = ['to', 'cc', 'bcc'].flatMap(listed).map(({ address }) => address);
  return {
    message,
    content: readContent(message),
    from: listed('from'),
    provider: known,
    user,
    envelope,
    recipients: [...new Set(envelope.to ?? addressed)],
    now: now.getTime(),
  };
}
