import { z } from 'zod';

const text = z.string();
const symbol = z.object({ name: text, score: z.number(), description: text.optional() });
const filter = z.enum(['rspamd', 'spamassassin']);

/** `message --json`. `filters` holds an answer, or why there is none, for each filter that was named. */
export const messageDocument = z.object({
  schemaVersion: z.literal(1),
  findings: z.array(
    z.object({
      check: text,
      level: z.enum(['error', 'warning', 'hint']),
      diagnosis: text.optional(),
      place: z.object({ line: z.int().optional(), header: text.optional() }),
      args: z.record(z.string(), z.string()),
      source: z.url(),
      text: z.object({ title: text, why: text, fix: text }),
    }),
  ),
  filters: z.array(
    z.union([
      z.object({
        filter,
        verdict: z.enum(['clean', 'suspect', 'spam']),
        score: z.number(),
        threshold: z.number(),
        symbols: z.array(symbol),
      }),
      z.object({ filter, problem: text, detail: text }),
    ]),
  ),
});
