import {
  credentialKinds,
  disagreementReasons,
  dnsPurposes,
  dnsRecordTypes,
  protocols,
  sourceKinds,
  tlsModes,
} from '@mailatlas/core';
import { z } from 'zod';

/** What `--json` prints. Consumers should accept keys that are not here: they may come within one `schemaVersion`. */
const schemaVersion = z.literal(1);
const text = z.string();
const protocol = z.enum(protocols);
const confidence = z.enum(['certain', 'likely', 'possible']);
const args = z.record(z.string(), z.string());

const server = z.object({
  protocol,
  /** `null` while the customer's part of it is missing: then `hostTemplate` holds `%ACCOUNT%`. */
  host: text.nullable(),
  hostTemplate: text.optional(),
  port: z.int(),
  tls: z.enum(tlsModes),
  /** `null` unless it follows from the address or is fixed. */
  username: text.nullable(),
  usernameOrigin: z.enum(['address', 'local-part', 'fixed', 'issued', 'secret']),
});

const credential = z.object({
  kind: z.enum(credentialKinds),
  name: text,
  protocols: z.array(protocol).optional(),
  accountPasswordWorks: z.boolean().optional(),
  when: text.optional(),
  url: z.url().optional(),
  steps: z.array(text),
  shape: text.optional(),
  needs: z.array(text).optional(),
  revokedBy: z.array(text).optional(),
  sources: z.array(text),
});

const access = z.object({
  protocols: z.array(protocol),
  default: z.enum(['on', 'off', 'unknown']),
  actor: z.enum(['user', 'admin']),
  url: z.url().optional(),
  steps: z.array(text),
  note: text.optional(),
  sources: z.array(text),
});

const source = z.object({
  id: text,
  url: z.url(),
  kind: z.enum(sourceKinds),
  language: text.optional(),
  read: z.iso.date(),
  note: text.optional(),
});

/** `find --json`. When nothing is found, or several, `provider` is null and `suggestions` may say what to ask for instead. */
export const findDocument = z.object({
  schemaVersion,
  query: text,
  provider: z
    .object({
      id: text,
      name: text,
      kind: text,
      status: z.object({
        state: text,
        since: text.optional(),
        to: text.optional(),
        note: text.optional(),
      }),
    })
    .nullable(),
  /** What the domain of the query belonged to before this provider had it, and what became of that. */
  formerService: z
    .object({
      name: text,
      domains: z.array(text),
      since: text.optional(),
      note: text,
      sources: z.array(text),
    })
    .optional(),
  /** Set if the query is a host that is out of use, with the one to use instead. */
  retiredHost: z.object({ host: text, use: text.optional() }).optional(),
  region: text.optional(),
  account: text.optional(),
  hostParameter: z
    .object({
      name: text,
      example: text,
      where: text,
      url: z.url().optional(),
      sources: z.array(text),
    })
    .optional(),
  servers: z.array(server),
  credentials: z.array(credential),
  access: z.array(access),
  unavailable: z.array(protocol).optional(),
  sender: z.object({ address: text, note: text.optional(), sources: z.array(text) }).optional(),
  limits: z.array(z.object({ what: text, value: z.int(), sources: z.array(text) })).optional(),
  /** The records of a customer's own domain; `%ISSUED%` is shown by the service, `%DOMAIN%` the domain. No `value`: all of it is. */
  dns: z
    .array(
      z.object({
        type: z.enum(dnsRecordTypes),
        name: text,
        value: text.optional(),
        priority: z.int().optional(),
        purpose: z.enum(dnsPurposes),
        optional: z.literal(true).optional(),
      }),
    )
    .optional(),
  services: z.array(z.object({ what: text, url: z.url() })).optional(),
  confusedWith: z.array(z.object({ id: text, when: text })).optional(),
  /** Values of public databases that are not ours, and why: `theirs` as `host:port` and TLS mode. */
  disagreements: z
    .array(
      z.object({
        protocol,
        theirs: z.array(text),
        listedBy: z.array(text),
        why: z.enum(disagreementReasons),
        note: text.optional(),
        decided: text,
        sources: z.array(text),
      }),
    )
    .optional(),
  quirks: z.array(text).optional(),
  trust: source.shape.kind.optional(),
  sources: z.array(source).optional(),
  suggestions: z.array(text).optional(),
});

const diagnosis = z.object({ id: text, confidence, args });

/** A diagnosis in words. */
export const explanation = z.object({
  id: text,
  severity: z.enum(['info', 'warning', 'error']),
  title: text,
  cause: text,
  steps: z.array(text),
  stepsBy: text.optional(),
  others: z.array(z.object({ actor: text, actorText: text, steps: z.array(text) })),
  avoid: z.array(text),
  next: text,
  actor: text,
  waiting: text,
});

/** `diagnose --json`. */
export const diagnoseDocument = z.object({
  schemaVersion,
  evidence: z.object({
    text,
    replies: z.array(z.object({ code: z.int().optional(), enhanced: text.optional() })),
    errorCodes: z.array(text),
    settings: z.record(
      z.string(),
      z.union([z.string(), z.number(), z.record(z.string(), z.string())]),
    ),
    step: text.optional(),
    provider: text.optional(),
  }),
  diagnoses: z.array(
    diagnosis.extend({
      provider: text.optional(),
      facts: z.array(z.object({ what: text, text, source: text.optional() })),
      explanation,
    }),
  ),
  unknown: z.boolean(),
  nextChecks: z.array(z.object({ check: text, decides: z.array(text), text })),
  corrected: text.optional(),
});

/** A line of `diagnose --lines --json`: an answer, or why the line in could not be read. */
export const answerLine = z.union([
  z.object({ id: z.unknown(), diagnoses: z.array(diagnosis) }),
  z.object({
    id: z.unknown(),
    line: z.int(),
    error: z.object({ code: text, message: text }),
  }),
]);
