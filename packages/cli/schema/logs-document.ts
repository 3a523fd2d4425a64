import { formatNames } from '@mailatlas/logs';
import { z } from 'zod';
import { explanation } from './documents.ts';

const text = z.string();
const count = z.int();
const moment = z.iso.datetime();
const example = z.object({ at: moment.optional(), line: text });

/** A cause, or a text that no rule knows. `trend` has one number for each bucket of the document's `trend`. */
const counted = z.object({
  side: z.enum(['out', 'in']),
  text,
  messages: count,
  attempts: count,
  temporary: count,
  permanent: count,
  possible: count,
  passed: count,
  since: moment.optional(),
  until: moment.optional(),
  trend: z.array(count),
  providers: z.array(
    z.object({ provider: text.optional(), domain: text.optional(), messages: count }),
  ),
  /** Messages of providers that are not named. */
  otherProviders: count,
  senders: z.array(z.object({ domain: text, messages: count })),
  otherSenders: count,
  first: example.optional(),
  last: example.optional(),
});

/** `logs --json`. `side` is `out` for what another server refused and `in` for what this one refused. */
export const logsDocument = z.object({
  schemaVersion: z.literal(1),
  lines: count,
  unread: count,
  formats: z.partialRecord(z.enum(formatNames), count),
  since: moment.optional(),
  until: moment.optional(),
  totals: z.object({
    delivered: count,
    deferred: count,
    bounced: count,
    expired: count,
    refused: count,
    loginFailed: count,
    troubles: count,
    passed: count,
    waiting: count,
  }),
  trend: z.object({
    from: moment.optional(),
    /** Seconds. */
    width: count,
    delivered: z.array(count),
    failed: z.array(count),
  }),
  causes: z.array(
    counted.extend({
      id: text,
      confidence: z.enum(['certain', 'likely', 'possible']),
      explanation,
    }),
  ),
  unknown: z.array(counted),
  /** Attempts with further texts that no rule knows. */
  otherUnknown: count,
  /** Failed logins by who seems to have tried; at most 20 addresses are named. `names` is 4 for four or more. */
  logins: z.object({
    guessing: count,
    user: count,
    unclear: count,
    clients: z.array(
      z.object({
        address: text,
        attempts: count,
        names: count,
        signedIn: z.boolean(),
        kind: z.enum(['guessing', 'user', 'unclear']),
      }),
    ),
    otherAttempts: count,
  }),
  /** Deliveries that could not be followed, because too many were under way: what came later counts anew. */
  unjoined: count,
  /** Sources that were read in part, or named twice and read once. */
  problems: z.array(
    z.object({
      source: text,
      problem: z.enum(['cut', 'damaged', 'repeated']),
      packing: z.enum(['gzip', 'zstd']).optional(),
      sameAs: text.optional(),
    }),
  ),
});
