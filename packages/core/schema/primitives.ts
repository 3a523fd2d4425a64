import { z } from 'zod';
import { protocols, serverFamilies, steps } from '../src/vocabulary.ts';

/** Some text without blanks at its ends. */
export const text = z
  .string()
  .regex(/^\S(?:[\s\S]*\S)?$/u, 'must not be empty or start or end with a blank');

export const localizedText = z.strictObject({ en: text, 'zh-CN': text });

export const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    'must be lower-case words joined by hyphens, beginning with a letter',
  );

export const diagnosisId = z
  .string()
  .regex(/^[a-z]+(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)$/, 'must be area/what-is-wrong');

export const httpsUrl = z.string().regex(/^https:\/\/[^\s]+$/, 'must be an https:// address');

/** Where a text was seen; old threads and the links inside replies may still be http. */
const anyUrl = z.string().regex(/^https?:\/\/[^\s]+$/, 'must be a web address');

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day as YYYY-MM-DD');

/** A year, a month or a day, as exactly as it is known. */
export const moment = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD');

export const hostName = z
  .string()
  .regex(
    /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/,
    'must be a lower-case host name',
  );

/** A host name that may hold `%REGION%` and `%ACCOUNT%`. */
export const hostTemplate = z
  .string()
  .regex(
    /^(?:[a-z0-9.-]|%REGION%|%ACCOUNT%)+$/,
    'must be a lower-case host name, with %REGION% and %ACCOUNT% as the only placeholders',
  );

/** `example.com` or `*.example.com`. */
export const hostPattern = z
  .string()
  .regex(
    /^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]+$/,
    'must be example.com or *.example.com, lower case',
  );

/** A country or territory by its two letters (ISO 3166-1). */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'must be a country in two capital letters, like CN')
  .refine(isCountry, 'must be a country in two capital letters, like CN');

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && countryNames.of(code) !== code;
}

/** An endpoint of another database, as a comparison prints it. */
export const listedEndpoint = z
  .string()
  .regex(
    /^[a-z0-9.-]+:\d{1,5} (?:implicit|starttls|none)(?: as (?:address|local-part|other))?$/,
    'must be host:port and implicit, starttls or none',
  );

export const protocol = z.enum(protocols);

export const step = z.enum(steps);

/** A lower-case substring of a text. */
export const literal = z
  .string()
  .min(2)
  .refine((value) => value === value.toLowerCase(), 'must be lower case');

export const match = z
  .strictObject({
    code: z.union([z.int().min(200).max(599), z.enum(['4xx', '5xx'])]).exactOptional(),
    enhanced: z
      .string()
      .regex(/^[245]\.\d{1,3}\.\d{1,3}$/)
      .exactOptional(),
    protocol: protocol.exactOptional(),
    step: step.exactOptional(),
    server: z.enum(serverFamilies).exactOptional(),
    errorCode: z
      .string()
      .regex(/^[A-Z][A-Z0-9_]+$/)
      .exactOptional(),
    all: z.array(literal).min(1).readonly().exactOptional(),
    any: z.array(literal).min(1).readonly().exactOptional(),
    none: z.array(literal).min(1).readonly().exactOptional(),
  })
  .refine(
    (value) => value.all ?? value.any ?? value.errorCode ?? value.enhanced,
    'needs all, any, errorCode or enhanced: a bare reply code proves nothing',
  );

/** A text with a known cause. */
export const replyRule = z.strictObject({
  match,
  example: text,
  source: anyUrl,
  nearMiss: text,
});
