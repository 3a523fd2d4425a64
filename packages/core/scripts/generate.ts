import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { rulesOf } from '../lint/catalog/rules-of.ts';
import { settingsOf } from '../lint/catalog/settings-of.ts';
import { isProvider } from '../lint/check.ts';
import { type Entry, packageFolder, readEntries } from '../lint/entries.ts';
import { diagnosisSchema } from '../schema/diagnosis-schema.ts';
import { movedProviderSchema, providerSchema } from '../schema/provider-schema.ts';
import type { MovedId } from '../src/catalog.ts';
import type { ProviderGuide } from '../src/guide.ts';
import { packRules } from '../src/match/packed-rules.ts';
import { packGuide } from '../src/packed-guide.ts';
import { packSettings } from '../src/packed-settings.ts';
import type { Locale, LocalizedText, Provider } from '../src/provider.ts';

/** Compiles the authored data into `src/generated/` and the zod schemas into JSON Schemas. Writes only what changed. */
const out = join(packageFolder, 'src', 'generated');
mkdirSync(out, { recursive: true });

const entries = readEntries();
const providers = valuesOf(entries.providers).filter(isProvider);
const moved: MovedId[] = valuesOf(entries.providers).flatMap((value) =>
  value.kind === 'moved' ? [{ id: value.id, to: value.to }] : [],
);
const diagnoses = valuesOf(entries.diagnoses);

data(
  'settings',
  'settings',
  packSettings(providers.map(settingsOf), moved),
  'PackedSettings',
  "import type { PackedSettings } from '../packed-settings.ts';",
);
data(
  'domain-index',
  'domainIndex',
  Object.fromEntries(
    providers
      .filter(({ domains }) => domains.length > 0)
      .map(({ id, domains }) => [id, domains.join(' ')]),
  ),
  'Readonly<Record<string, string>>',
  '',
);
data(
  'aliases',
  'aliases',
  byId(
    providers.filter((provider) => otherNames(provider).length > 0),
    otherNames,
  ),
  'Readonly<Record<string, readonly string[]>>',
  '',
);
data(
  'webmail-hosts',
  'webmailHosts',
  webmailHosts(),
  'Readonly<Record<string, readonly string[]>>',
  '',
);
data(
  'sources',
  'sources',
  byId(providers, (provider) => provider.sources),
  'Readonly<Record<string, readonly Source[]>>',
  "import type { Source } from '../provider.ts';",
);
data(
  'dns',
  'dns',
  Object.fromEntries(providers.flatMap(({ id, dns }) => (dns ? [[id, dns]] : []))),
  'Readonly<Record<string, Dns>>',
  "import type { Dns } from '../provider.ts';",
);
data(
  'rules',
  'rules',
  packRules(rulesOf(diagnoses, providers)),
  'PackedRules',
  "import type { PackedRules } from '../match/packed-rules.ts';",
);
data(
  'diagnosis-info',
  'diagnosisInfo',
  byId(diagnoses, ({ text: _, replies: __, nearMisses: ___, hints: ____, ...info }) => info),
  'Readonly<Record<string, DiagnosisInfo>>',
  "import type { DiagnosisInfo } from '../diagnosis-info.ts';",
);
for (const locale of ['en', 'zh-CN'] as const) {
  data(
    `diagnosis-texts-${locale}`,
    'texts',
    byId(diagnoses, (diagnosis) => diagnosis.text[locale]),
    'Readonly<Record<string, DiagnosisText>>',
    "import type { DiagnosisText } from '../diagnosis-entry.ts';",
  );
  providerModules(locale);
}
const anySchemaKey = { $schema: z.string().optional() };
jsonSchema(
  'provider',
  z.union([providerSchema.extend(anySchemaKey), movedProviderSchema.extend(anySchemaKey)]),
);
jsonSchema('diagnosis', diagnosisSchema.extend(anySchemaKey));

function valuesOf<T>(list: readonly Entry<T>[]): T[] {
  return list.flatMap((entry) => {
    if (entry.value === undefined)
      throw new Error(`${entry.path} is not JSON; see \`pnpm provider check\``);
    const { $schema: _, ...value } = entry.value as T & { $schema?: string };
    return [value as T];
  });
}

function byId<T extends { readonly id: string }, V>(
  list: readonly T[],
  value: (each: T) => V,
): Record<string, V> {
  return Object.fromEntries(list.map((each) => [each.id, value(each)]));
}

/** Other names, and those of services that the provider took over, without what stands in brackets: people still look for them. */
function otherNames({ name, aliases = [], formerServices = [] }: Provider): string[] {
  const former = formerServices.flatMap((service) => Object.values(service.name));
  const names = [...aliases, ...former.map((each) => each.replace(/\s*[（(].*$/u, ''))];
  return [...new Set(names)].filter((each) => !Object.values(name).includes(each));
}

/** The hosts of webmail pages, each with the ids of those who have their page there. */
function webmailHosts(): Record<string, string[]> {
  const hosts: Record<string, string[]> = {};
  for (const { id, services = [] } of providers) {
    const pages = services.filter(({ what }) => what === 'webmail');
    for (const host of new Set(pages.map(({ url }) => new URL(url).hostname)))
      hosts[host] = [...(hosts[host] ?? []), id];
  }
  return hosts;
}

/** What `settingsOf` leaves out, without sources and DNS records, which no language needs twice. */
function guideOf(provider: Provider, locale: Locale): ProviderGuide {
  const {
    domains: _,
    mx: __,
    aliases: ___,
    name,
    kind,
    family,
    level,
    username,
    ...texts
  } = provider;
  const { mechanisms, quirks, retiredHosts, replies, sources, dns, ...rest } = texts;
  const { servers, confusedWith } = rest;
  const named = confusedWith?.map(({ id, when }) => ({ id, name: nameOf(id), when }));
  const guide = {
    ...rest,
    servers: servers.map(({ note, sources: ids }) => ({ ...(note && { note }), sources: ids })),
    ...(named && { confusedWith: named }),
  };
  return localize(guide, locale) as ProviderGuide;
}

function nameOf(id: string): LocalizedText {
  return providers.find((provider) => provider.id === id)?.name ?? { en: id, 'zh-CN': id };
}

function localize(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((each) => localize(each, locale));
  if (typeof value !== 'object' || value === null) return value;
  const texts = value as Readonly<Record<string, unknown>>;
  if ('en' in texts && 'zh-CN' in texts) return texts[locale];
  return Object.fromEntries(
    Object.entries(texts).map(([key, each]) => [key, localize(each, locale)]),
  );
}

/** A module with one value, as a string that the engine parses faster than source text, and only when it is asked for. */
function data(file: string, name: string, value: unknown, type: string, imports: string): void {
  const text = JSON.stringify(
    file.startsWith('diagnosis-texts') ? JSON.stringify(value) : asciiJson(value),
  );
  write(
    join(out, `${file}.ts`),
    `// Made by scripts/generate.ts from the authored data.\n${imports}\n\nexport function ${name}(): ${type} {\n  return JSON.parse(${text});\n}\n`,
  );
}

/** One module a provider, one that has all guides, and one that loads them one by one. */
function providerModules(locale: Locale): void {
  const folder = join(out, 'providers', locale);
  mkdirSync(folder, { recursive: true });
  const stale = new Set(readdirSync(folder));
  const put = (file: string, text: string) => {
    stale.delete(file);
    write(join(folder, file), text);
  };
  const typeOfGuide = "import type { PackedGuide } from '../../../packed-guide.ts';\n";
  const parse = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
  for (const provider of providers) {
    put(
      `${provider.id}.ts`,
      `import type { CatalogProvider } from '../../../catalog.ts';\n${typeOfGuide}import type { Dns, Source } from '../../../provider.ts';
export function provider(): CatalogProvider {\n  return ${parse(settingsOf(provider))};\n}

export function guide(): PackedGuide {\n  return ${parse(packGuide(guideOf(provider, locale), provider.sources))};\n}

export function sources(): readonly Source[] {\n  return ${parse(provider.sources)};\n}

export function dns(): Dns | undefined {\n  return ${provider.dns ? parse(provider.dns) : undefined};\n}\n`,
    );
  }
  const imports = providers.map(
    ({ id }, at) => `import { guide as guide${at} } from './${id}.ts';`,
  );
  const calls = providers.map(({ id }, at) => `    '${id}': guide${at}(),`);
  put(
    'all-guides.ts',
    `${typeOfGuide}${imports.join('\n')}\n\nexport function allGuides(): Readonly<Record<string, PackedGuide>> {\n  return {\n${calls.join('\n')}\n  };\n}\n`,
  );
  const entries = providers.map(({ id }) => `  '${id}': () => import('./${id}.ts'),`);
  put(
    'loaders.ts',
    `import type { ProviderLoaders } from '../../../load-provider.ts';\n\nexport const loaders: ProviderLoaders = {\n${entries.join('\n')}\n};\n`,
  );
  for (const file of stale) rmSync(join(folder, file));
}

/** JSON in ASCII: engines keep and parse a text of one-byte characters in half the time. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function jsonSchema(name: string, schema: z.ZodType): void {
  const value = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  write(join(packageFolder, `${name}.schema.json`), `${JSON.stringify(value, null, 2)}\n`);
}

function write(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  writeFileSync(path, text);
}
