import { z } from 'zod';
import type { MovedProvider, Provider } from '../src/provider.ts';
import { credentialKinds, disagreementReasons, sourceKinds, tlsModes } from '../src/vocabulary.ts';
import { dns } from './dns-schema.ts';
import {
  country,
  day,
  diagnosisId,
  hostName,
  hostPattern,
  hostTemplate,
  httpsUrl,
  id,
  listedEndpoint,
  localizedText,
  moment,
  protocol,
  replyRule,
  text,
} from './primitives.ts';

/** In this order, the diagnosis stands beside what it is concluded from. */
const { match, ...seen } = replyRule.shape;
const sources = z.array(z.string()).min(1).readonly();
const protocols = z.array(protocol).min(1).readonly();

const server = z.strictObject({
  protocol,
  host: hostTemplate,
  port: z.int().min(1).max(65535),
  tls: z.enum(tlsModes),
  domains: z.array(hostPattern).min(1).readonly().exactOptional(),
  regions: z.array(text).min(1).readonly().exactOptional(),
  username: z.array(text).min(1).readonly().exactOptional(),
  unusual: text.exactOptional(),
  note: localizedText.exactOptional(),
  sources,
});

const access = z.strictObject({
  protocols,
  default: z.enum(['on', 'off', 'unknown']),
  actor: z.enum(['user', 'admin']),
  url: httpsUrl.exactOptional(),
  steps: z.array(localizedText).readonly(),
  note: localizedText.exactOptional(),
  sources,
});

const credential = z.strictObject({
  kind: z.enum(credentialKinds),
  name: localizedText,
  protocols: protocols.exactOptional(),
  accountPasswordWorks: z.boolean().exactOptional(),
  when: localizedText.exactOptional(),
  url: httpsUrl.exactOptional(),
  steps: z.array(localizedText).readonly(),
  shape: localizedText.exactOptional(),
  needs: z
    .array(
      z.enum([
        'sms',
        'two-step-verification',
        'admin-permission',
        'paid-plan',
        'verified-domain',
        'desktop-app',
      ]),
    )
    .readonly()
    .exactOptional(),
  revokedBy: z
    .array(z.enum(['password-change', 'access-off', 'two-step-verification-off', 'expiry']))
    .readonly()
    .exactOptional(),
  sources,
});

const limit = z.strictObject({
  what: z.enum([
    'messages-per-minute',
    'messages-per-hour',
    'messages-per-day',
    'messages-per-month',
    'recipients-per-message',
    'recipients-per-day',
    'message-bytes',
    'attachment-bytes',
    'connections',
  ]),
  value: z.int().min(1),
  plan: text.exactOptional(),
  note: localizedText.exactOptional(),
  sources,
});

const service = z.strictObject({
  what: z.enum([
    'webmail',
    'help',
    'status',
    'admin',
    'caldav',
    'carddav',
    'jmap',
    'activesync',
    'ews',
  ]),
  url: httpsUrl,
  sources: sources.exactOptional(),
});

const scopes = z.array(text).min(1).readonly();

export const providerSchema = z.strictObject({
  id,
  name: localizedText,
  aliases: z.array(text).readonly().exactOptional(),
  kind: z.enum(['mailbox', 'company', 'sending', 'testing']),
  family: id,
  regions: z.array(country).readonly().exactOptional(),
  level: z.literal('bare').exactOptional(),
  status: z.strictObject({
    state: z.enum(['active', 'closing', 'closed', 'merged']),
    since: day.exactOptional(),
    to: id.exactOptional(),
    note: localizedText.exactOptional(),
    sources: sources.exactOptional(),
  }),
  domains: z.array(hostPattern).readonly(),
  mx: z.array(hostPattern).readonly().exactOptional(),
  regionParameter: z
    .strictObject({
      default: z.string(),
      values: z
        .array(
          z.strictObject({
            id: text,
            insert: z.string().exactOptional(),
            name: localizedText,
            domains: z.array(hostPattern).min(1).readonly().exactOptional(),
          }),
        )
        .min(2)
        .readonly(),
      sources,
    })
    .exactOptional(),
  hostParameter: z
    .strictObject({
      name: localizedText,
      example: hostName,
      where: localizedText,
      url: httpsUrl.exactOptional(),
      sources,
    })
    .exactOptional(),
  servers: z.array(server).readonly(),
  unavailable: z
    .array(z.strictObject({ protocol, note: localizedText.exactOptional(), sources }))
    .readonly()
    .exactOptional(),
  username: z.array(text).min(1).readonly(),
  usernameNote: localizedText.exactOptional(),
  mechanisms: z
    .array(z.string().regex(/^[A-Z0-9-]+$/))
    .readonly()
    .exactOptional(),
  sender: z.strictObject({
    address: z.enum(['account', 'account-or-alias', 'verified', 'any', 'unknown']),
    note: localizedText.exactOptional(),
    sources,
  }),
  access: z.array(access).readonly(),
  credentials: z.array(credential).readonly(),
  oauth2: z
    .strictObject({
      issuer: httpsUrl.exactOptional(),
      authorizationEndpoint: httpsUrl,
      tokenEndpoint: httpsUrl,
      scopes: z.strictObject({
        submission: scopes.exactOptional(),
        imap: scopes.exactOptional(),
        pop3: scopes.exactOptional(),
      }),
      sources,
    })
    .exactOptional(),
  limits: z.array(limit).readonly().exactOptional(),
  replies: z
    .array(z.strictObject({ match, diagnosis: diagnosisId, ...seen }))
    .readonly()
    .exactOptional(),
  services: z.array(service).readonly().exactOptional(),
  quirks: z
    .array(
      z.enum([
        'imap-id-required',
        'imap-no-idle',
        'imap-no-sasl-ir',
        'replies-in-gbk',
        'bad-quit-reply',
        'auth-plain-only',
        'auth-login-only',
      ]),
    )
    .readonly()
    .exactOptional(),
  dns: dns.exactOptional(),
  formerServices: z
    .array(
      z.strictObject({
        name: localizedText,
        domains: z.array(hostPattern).min(1).readonly(),
        since: moment.exactOptional(),
        note: localizedText,
        sources,
      }),
    )
    .min(1)
    .readonly()
    .exactOptional(),
  retiredHosts: z
    .array(z.strictObject({ host: hostName, use: hostName.exactOptional(), sources }))
    .readonly()
    .exactOptional(),
  disagreements: z
    .array(
      z.strictObject({
        protocol,
        theirs: z.array(listedEndpoint).min(1).readonly(),
        listedBy: z.array(z.string()).min(1).readonly(),
        why: z.enum(disagreementReasons),
        note: localizedText.exactOptional(),
        decided: day,
        sources,
      }),
    )
    .min(1)
    .readonly()
    .exactOptional(),
  confusedWith: z
    .array(z.strictObject({ id, when: localizedText }))
    .readonly()
    .exactOptional(),
  sources: z
    .array(
      z.strictObject({
        id,
        url: httpsUrl,
        kind: z.enum(sourceKinds),
        language: text.exactOptional(),
        read: day,
        note: text.exactOptional(),
      }),
    )
    .min(1)
    .readonly(),
}) satisfies z.ZodType<Provider>;

export const movedProviderSchema = z.strictObject({
  id,
  kind: z.literal('moved'),
  to: id,
}) satisfies z.ZodType<MovedProvider>;
