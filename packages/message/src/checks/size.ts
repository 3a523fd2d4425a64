import type { CatalogProvider, LimitName } from '@mailatlas/core';
import { catalogFolder, catalogPage } from '../catalog-page.ts';
import { defineCheck, type Subject } from '../check.ts';
import type { Level } from '../finding.ts';

const diagnosis = 'size/too-large';

/** The message as it is sent, encoded, against the provider's documented limits. */
export const size = defineCheck(
  {
    'message-too-large': { level: 'error', source: catalogFolder, diagnosis },
    'attachments-too-large': { level: 'error', source: catalogFolder, diagnosis },
    'too-many-recipients': {
      level: 'error',
      source: catalogFolder,
      diagnosis: 'recipient/too-many',
    },
  },
  (subject, report) => {
    const { provider, message, recipients } = subject;
    if (!provider) return;
    const against = (what: LimitName, actual: number) => exceeded(provider, what, actual);
    const sent = message.lines.bytes.length + missingReturns(message.lines.bytes);
    const tooLarge = against('message-bytes', sent);
    if (tooLarge)
      report('message-too-large', {
        ...tooLarge,
        args: { ...tooLarge.args, ...megabytes(sent, tooLarge.limit) },
      });
    const attached = attachedBytes(subject);
    const tooHeavy = against('attachment-bytes', attached);
    if (tooHeavy)
      report('attachments-too-large', {
        ...tooHeavy,
        args: { ...tooHeavy.args, ...megabytes(attached, tooHeavy.limit) },
      });
    const tooMany = against('recipients-per-message', recipients.length);
    if (tooMany)
      report('too-many-recipients', {
        ...tooMany,
        args: { ...tooMany.args, count: recipients.length, limit: tooMany.limit },
      });
  },
);

interface Exceeded {
  readonly limit: number;
  readonly level: Level;
  readonly source: string;
  readonly args: { readonly provider: string };
}

/** The limit that is exceeded: surely when it is all plans', perhaps when only some plan's. */
function exceeded(
  provider: CatalogProvider,
  what: LimitName,
  actual: number,
): Exceeded | undefined {
  const limits = (provider.limits ?? []).filter((limit) => limit.what === what);
  const broken = limits.filter(({ value }) => actual > value);
  const first = broken[0];
  if (!first) return undefined;
  return {
    limit: Math.min(...broken.map(({ value }) => value)),
    level: broken.length === limits.length && !first.plan ? 'error' : 'warning',
    source: catalogPage(provider),
    args: { provider: provider.id },
  };
}

/** Octets that are added on the way: a CR before each LF that has none. */
function missingReturns(bytes: Uint8Array): number {
  let missing = 0;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 10 && bytes[at - 1] !== 13) missing++;
  return missing;
}

/** The size of the files themselves, before base64 made them a third larger. */
function attachedBytes({ content, message: { lines } }: Subject): number {
  let total = 0;
  for (const { part } of content.attachments) {
    const { length } = lines.between(part.header.bodyLine, part.endLine);
    // 76 characters and CRLF carry 57 octets (RFC 2045 section 6.8).
    total += part.encoding === 'base64' ? Math.floor((length * 57) / 78) : length;
  }
  return total;
}

function megabytes(actual: number, limit: number): { size: string; limit: string } {
  const text = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
  return { size: text(actual), limit: text(limit) };
}
