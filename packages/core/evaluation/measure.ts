import { parseArgs } from 'node:util';
import { isFamiliar, type Judged, judge, partOf, readRealErrors } from './judge.ts';

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
function measure(path?: string): void {
  const all = readRealErrors(path);
  for (const part of values.part ? [values.part] : ['dev', 'test']) {
    const judged = all.filter((error) => partOf(error) === part).map(judge);
    console.log(`\n${part}: ${judged.length} texts`);
    print('all', judged);
    for (const [area, group] of groupBy(judged, ({ error }) => error.truth[0]?.split('/')[0] ?? ''))
      print(area, group);
    for (const [origin, group] of groupBy(judged, ({ error }) => error.origin))
      print(`from ${origin}`, group);
    print(
      'unlike any',
      judged.filter(({ error }) => !isFamiliar(error)),
    );
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

if (values.help) console.log(usage);
else measure(positionals[0]);
