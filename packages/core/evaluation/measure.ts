import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Diagnosis, diagnose } from '../src/diagnose.ts';
import type { Context } from '../src/evidence/evidence.ts';
import { readEvidence } from '../src/evidence/read-evidence.ts';

/** One real text with the cause that its source establishes. */
interface RealError {
  readonly text: string;
  /** The ids that are right. */
  readonly truth: readonly string[];
  /** Further ids that are not wrong as an alternative. */
  readonly accept?: readonly string[];
  readonly context?: Context;
  readonly source: string;
  readonly origin: string;
}

interface Judged {
  readonly error: RealError;
  readonly found: readonly Diagnosis[];
  /** The first answer is right. */
  readonly strict: boolean;
  /** One of the answers is right, or the first is acceptable. */
  readonly lenient: boolean;
  /** The first answer is certain and neither right nor acceptable. */
  readonly wronglyCertain: boolean;
}

const usage = `node evaluation/measure.ts [--part dev|test] [--wrong] [file]

How often the engine names the right cause for real texts that no rule was made from. The texts of the part "dev" may be
looked at while the engine is improved (--wrong prints what it gets wrong); those of "test" only count.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string' },
    wrong: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) console.log(usage);
else measure(positionals[0] ?? join(import.meta.dirname, 'real-errors.json'));

function measure(path: string): void {
  const all: RealError[] = JSON.parse(readFileSync(path, 'utf8'));
  for (const part of values.part ? [values.part] : ['dev', 'test']) {
    const judged = all.filter((error) => partOf(error) === part).map(judge);
    console.log(`\n${part}: ${judged.length} texts`);
    print('all', judged);
    for (const [area, group] of groupBy(judged, ({ error }) => error.truth[0]?.split('/')[0] ?? ''))
      print(area, group);
    for (const [origin, group] of groupBy(judged, ({ error }) => error.origin))
      print(`from ${origin}`, group);
    print(
      'in Chinese',
      judged.filter(({ error }) => /\p{Script=Han}/u.test(error.text)),
    );
    if (values.wrong && part === 'dev')
      for (const { error, found } of judged.filter(({ strict }) => !strict))
        console.log(
          `\n${error.truth.join(' ')} | ${found.map(({ id, confidence }) => `${id} ${confidence}`).join(', ') || 'nothing'}\n  ${error.source}\n  ${JSON.stringify(error.context ?? {})}\n  ${error.text.slice(0, 600).replaceAll('\n', '\n  ')}`,
        );
  }
}

/** Texts of one page stay on one side. */
function partOf({ source }: RealError): string {
  let sum = 0;
  for (const unit of source) sum = (sum * 31 + (unit.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % 2 === 0 ? 'dev' : 'test';
}

function judge(error: RealError): Judged {
  const { text, truth, accept = [], context = {} } = error;
  const found = diagnose(readEvidence(text, context));
  const [first] = found;
  const strict = first !== undefined && truth.includes(first.id);
  const acceptable = first !== undefined && accept.includes(first.id);
  return {
    error,
    found,
    strict,
    lenient: acceptable || found.some(({ id }) => truth.includes(id)),
    wronglyCertain: first?.confidence === 'certain' && !strict && !acceptable,
  };
}

function print(name: string, judged: readonly Judged[]): void {
  const share = (key: 'strict' | 'lenient' | 'wronglyCertain') =>
    `${((judged.filter((each) => each[key]).length / judged.length) * 100).toFixed(1)} %`.padStart(
      8,
    );
  if (judged.length === 0) return;
  const answered = judged.filter(({ found }) => found.length > 0).length;
  console.log(
    `${name.padEnd(16)}${String(judged.length).padStart(4)}  answered ${String(answered).padStart(4)}  right${share('strict')}  with alternatives${share('lenient')}  wrongly certain${share('wronglyCertain')}`,
  );
}

function groupBy<T>(list: readonly T[], keyOf: (each: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const each of list) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
