import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { catalogOf } from '../lint/catalog/catalog-of.ts';
import { endpointsOf } from '../lint/catalog/endpoints-of.ts';
import {
  emptyHistory,
  freshAnswer,
  type HealthHistory,
  historyText,
  onlyThese,
  parseHistory,
  remember,
} from '../lint/catalog/health-history.ts';
import { type Answer, HeldAnswers } from '../lint/catalog/held-answers.ts';
import { namesAskedFor } from '../lint/catalog/names-asked-for.ts';
import { numberOption } from '../lint/catalog/number-option.ts';
import { oneAHost } from '../lint/catalog/one-a-host.ts';
import { checkLinks, linksOf } from '../lint/check-links.ts';
import { packageFolder, readEntries } from '../lint/entries.ts';
import { printJson, runCommand } from './catalog-command.ts';
import { probeEndpoint } from './health/probe-endpoint.ts';

const standard = join(packageFolder, '..', '..', 'dist', 'catalog-health.json');
const usage = `pnpm catalog health [provider ...]

Asks every server (or those of these providers): address, connection, TLS and certificate, greeting. No login. Prints what
is not well; ends with 1 when something is not, 3 when the network of this machine is to blame for all of it. A run that
was broken off goes on where it ended.

  --links            every page that the entries name, as well
  --history <file>   what was answered from when to when (default: dist/catalog-health.json)
  --hours <n>        answers not older than this are not asked for again (default: 12; 0 asks for all)
  --concurrency <n>  hosts at a time (default: 8)
  --timeout <ms>     for one server (default: 15000)
  --without-port <n> servers on this port are not asked: for networks that block it, as many do 25
  --json             one JSON document
  --folder <path>    another package folder that holds providers/ and diagnoses/`;

/** One question, to a server or a page. */
interface Question {
  readonly name: string;
  readonly host: string;
  readonly providers: readonly string[];
  ask(): Promise<Answer>;
}

const texts = ['history', 'hours', 'concurrency', 'timeout', 'without-port', 'folder'] as const;
const options = {
  ...Object.fromEntries(texts.map((name) => [name, 'string'] as const)),
  links: 'boolean',
  json: 'boolean',
} as const;

await runCommand(usage, options, async (ids, values) => {
  const numbers = readNumbers(values);
  if (numbers.problems.length > 0) {
    console.error(numbers.problems.join('\n'));
    return 2;
  }
  const { hours, concurrency, timeout, withoutPort } = numbers;
  const entries = readEntries(typeof values.folder === 'string' ? values.folder : packageFolder);
  const catalog = catalogOf(entries);
  const unknown = ids.filter((id) => !catalog.index.byId.has(id));
  if (unknown.length > 0) {
    console.error(`no provider ${unknown.join(', ')}`);
    return 2;
  }
  const isWanted = (id: string) => ids.length === 0 || ids.includes(id);
  const servers = endpointsOf(catalog.providers.filter(({ id }) => isWanted(id))).filter(
    ({ port }) => port !== withoutPort,
  );
  const questions: Question[] = servers.map((endpoint) => ({
    ...endpoint,
    ask: () => probeEndpoint(endpoint, { timeout }),
  }));
  if (values.links)
    for (const link of linksOf(entries).filter(({ entries }) => entries.some(isWanted)))
      questions.push({
        name: link.url,
        host: new URL(link.url).host,
        providers: link.entries,
        ask: async () => {
          const [result] = await checkLinks([link], { fetch, timeout });
          const { state = 'unknown', detail = '' } = result ?? {};
          if (detail === 'ENOTFOUND') return { state: 'dns', detail };
          return { state: state === 'alive' ? 'ok' : state, detail };
        },
      });

  const file = typeof values.history === 'string' ? values.history : standard;
  const before = existsSync(file) ? parseHistory(readFileSync(file, 'utf8')) : emptyHistory;
  if (!before) {
    console.error(`${file}: is no history of this command; name another file with --history`);
    return 2;
  }
  const still = onlyThese(before, namesAskedFor(entries));
  const answers = await askAll(questions, still, file, hours, concurrency);
  const bad = answers.filter(({ state }) => state !== 'ok' && state !== 'unknown');
  const unclear = answers.filter(({ state }) => state === 'unknown');
  if (values.json) printJson({ answers });
  else {
    for (const { name, state, detail, providers, since } of [...bad, ...unclear])
      console.log(
        `${state.padEnd(9)}${name}: ${detail}${since ? `, since ${since.slice(0, 10)}` : ''} (${providers.join(', ')})`,
      );
    const fine = answers.length - bad.length - unclear.length;
    console.log(
      `${answers.length} asked: ${fine} ok, ${bad.length} not, ${unclear.length} unclear`,
    );
  }
  if (answers.length > 0 && unclear.length === answers.length) return 3;
  return bad.length > 0 ? 1 : 0;
});

/** The options that take a number, and what is wrong with them. */
function readNumbers(values: Readonly<Record<string, boolean | string | undefined>>) {
  const text = (name: string) => values[name] as string | undefined;
  const hours = numberOption(
    'hours',
    text('hours'),
    { standard: 12, least: 0, most: 87_600 },
    'any',
  );
  const concurrency = numberOption('concurrency', text('concurrency'), {
    standard: 8,
    least: 1,
    most: 256,
  });
  const timeout = numberOption('timeout', text('timeout'), {
    standard: 15_000,
    least: 1,
    most: 600_000,
  });
  const withoutPort = numberOption('without-port', text('without-port'), {
    standard: 0,
    least: 1,
    most: 65_535,
  });
  return {
    withoutPort: withoutPort.value,
    problems: [hours, concurrency, timeout, withoutPort].flatMap(({ problem }) => problem ?? []),
    hours: hours.value ?? 0,
    concurrency: concurrency.value ?? 0,
    timeout: timeout.value ?? 0,
  };
}

/** The answers in the order of the questions. The history is on disk after each, so that nothing is lost. */
async function askAll(
  questions: readonly Question[],
  before: HealthHistory,
  file: string,
  hours: number,
  concurrency: number,
) {
  const oldest = new Date(Date.now() - hours * 3_600_000).toISOString();
  let history = before;
  let done = 0;
  const progress = (text: string) =>
    process.stderr.isTTY && process.stderr.write(`\r${text}\x1b[K`);
  const due = questions.filter(({ name }) => hours === 0 || !freshAnswer(history, name, oldest));
  if (due.length < questions.length)
    console.error(`${questions.length - due.length} answered in the last ${hours} hours`);
  const answers = new HeldAnswers((name, answer) => {
    history = remember(history, name, answer, new Date().toISOString());
    save(file, historyText(history));
  });
  await oneAHost(due, concurrency, async ({ name, host, ask }) => {
    answers.add(name, host, await ask());
    progress(`${++done} of ${due.length}`);
  });
  const unclear = answers.end();
  progress('');
  return questions.map(({ name, providers }) => {
    const detail = unclear.get(name);
    const latest = history.periods[name]?.at(-1);
    if (detail !== undefined || !latest)
      return { name, providers, state: 'unknown', detail: detail ?? '', since: undefined };
    const { state, since } = latest;
    return { name, providers, state, detail: latest.detail, since };
  });
}

function save(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
