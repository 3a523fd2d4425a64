import { z } from 'zod';
import { sourceKinds } from '../src/vocabulary.ts';
import { day, hostName, hostPattern, id, localizedText, text } from './primitives.ts';
import { providerSchema } from './provider-schema.ts';

/** The version of the plain files. It rises when a key is removed or changes its meaning, not when one is added. */
export const plainDataVersion = 1;

const catalog = z
  .strictObject({
    schemaVersion: z.literal(plainDataVersion),
    providers: z
      .array(
        z.strictObject({
          id,
          name: localizedText,
          kind: z.enum(['mailbox', 'company', 'sending', 'testing']),
          family: id.describe('Services of one operator share it.'),
          state: z.enum(['active', 'closing', 'closed', 'merged']),
          trust: z.enum(sourceKinds).describe('The best kind of source behind the servers.'),
          read: day.describe('The day on which that source was read.'),
        }),
      )
      .describe('Every provider, by id; its whole entry is providers/<id>.json.'),
    moved: z.record(id, id).describe('Former ids and the ids that took their place.'),
  })
  .describe('catalog.json');

const domains = z
  .record(hostPattern, id)
  .describe(
    'domains.json: a mail domain (A-label, lower case) to the id of its provider. Look the domain up as it is, then `*.` and each parent: `*.example.com` covers a.example.com and b.a.example.com, not example.com.',
  );

/** The id of a provider, or it and the id of a region (`zoho-mail-com.cn`). */
const serviceKey = z.string().regex(/^[a-z][a-z0-9.-]*$/, 'must be an id, or an id and a region');

const nodemailerServices = z
  .record(
    serviceKey,
    z.strictObject({
      description: text,
      domains: z.array(hostPattern).exactOptional(),
      aliases: z.array(text).exactOptional(),
      host: hostName,
      port: z.int().min(1).max(65535),
      secure: z.boolean().describe('TLS from the first byte.'),
      requireTLS: z.literal(true).exactOptional(),
      ignoreTLS: z.literal(true).exactOptional(),
    }),
  )
  .describe(
    'nodemailer-services.json: the recommended submission server, in the form of nodemailer’s list of services; one key for each region of a provider.',
  );

/** The parts of `pnpm catalog data` that are JSON. */
export const plainDataSchemas = {
  catalog,
  domains,
  provider: providerSchema.describe('providers/<id>.json: one entry as it was authored.'),
  nodemailerServices,
} as const;

/** `catalog.schema.json`: the schema of catalog.json, and the others under `$defs`. */
export function plainDataJsonSchema(): object {
  const definitions = Object.entries(plainDataSchemas).map(([name, schema]) => {
    const { $schema: _, ...definition } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
    return [name, definition] as const;
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:mailatlas:catalog:${plainDataVersion}`,
    title: 'The MailAtlas catalog as plain files',
    $ref: '#/$defs/catalog',
    $defs: Object.fromEntries(definitions),
  };
}
