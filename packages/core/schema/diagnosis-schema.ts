import { z } from 'zod';
import type { DiagnosisEntry } from '../src/diagnosis-entry.ts';
import { diagnosisId, literal, replyRule, text } from './primitives.ts';

const actor = z.enum([
  'user',
  'developer',
  'provider',
  'server-admin',
  'domain-admin',
  'network-admin',
  'recipient',
  'nobody',
]);

const words = z.strictObject({
  title: text,
  cause: text,
  steps: z.array(text).min(1).readonly(),
  providerSteps: z.array(text).min(1).readonly().exactOptional(),
  others: z
    .array(z.strictObject({ actor, steps: z.array(text).min(1).readonly() }))
    .min(1)
    .readonly()
    .exactOptional(),
  avoid: z.array(text).min(1).readonly().exactOptional(),
  next: text,
});

export const diagnosisSchema = z.strictObject({
  id: diagnosisId,
  severity: z.enum(['info', 'warning', 'error']),
  actor,
  permanence: z.enum(['temporary', 'permanent', 'by-reply']),
  atMost: z.enum(['likely', 'possible']).exactOptional(),
  alternatives: z.array(diagnosisId).readonly().exactOptional(),
  text: z.strictObject({ en: words, 'zh-CN': words }),
  replies: z.array(replyRule).readonly(),
  hints: z.array(z.array(literal).min(1).readonly()).readonly().exactOptional(),
  nearMisses: z.array(z.strictObject({ text, diagnosis: diagnosisId.nullable() })).readonly(),
}) satisfies z.ZodType<DiagnosisEntry>;
