import { z } from 'zod';
import { dnsPurposes, dnsRecordTypes } from '../src/vocabulary.ts';
import { text } from './primitives.ts';

/** `dns` of a provider, without its sources. */
export const dns = z
  .strictObject({
    spf: z
      .string()
      .regex(
        /^(?:include:|redirect=|ip4:|ip6:|a\b|mx\b)\S*(?: (?:include:|ip4:|ip6:|a\b|mx\b)\S*)*$/,
        'must be the mechanisms alone (include:spf.example.com), without v=spf1 and all',
      )
      .exactOptional(),
    records: z
      .array(
        z.strictObject({
          type: z.enum(dnsRecordTypes),
          name: z
            .string()
            .regex(
              /^(?:@|(?:[a-z0-9_*-]|%ISSUED%|%REGION%|%DOMAIN%)+(?:\.(?:[a-z0-9_-]|%ISSUED%|%REGION%|%DOMAIN%)+)*)$/,
              'must be relative to the domain: @, or labels in lower case',
            ),
          value: text.exactOptional(),
          priority: z.int().min(0).max(65535).exactOptional(),
          purpose: z.enum(dnsPurposes),
          optional: z.literal(true).exactOptional(),
        }),
      )
      .min(1)
      .readonly()
      .exactOptional(),
    sources: z.array(text).min(1).readonly(),
  })
  .refine(({ spf, records }) => spf ?? records, 'needs spf or records');
