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

const steps = z.array(text).min(1).readonly();

const said = {
  title: text,
  cause: text,
  steps,
  providerSteps: steps.exactOptional(),
  others: z.array(z.strictObject({ actor, steps })).min(1).readonly().exactOptional(),
  avoid: steps.exactOptional(),
  next: text,
};

const words = z.strictObject({
  ...said,
  sending: z
    .strictObject({
      ...said,
      title: text.exactOptional(),
      cause: text.exactOptional(),
      steps: steps.exactOptional(),
      next: text.exactOptional(),
    })
    .exactOptional(),
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
