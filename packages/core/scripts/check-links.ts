import { checkLinks, linksOf } from '../lint/check-links.ts';
import { readEntries } from '../lint/entries.ts';

/** Asks for every page that the entries name. Runs on a schedule, never for a pull request. Ends with 1 when one is gone. */
const links = linksOf(readEntries());
const results = await checkLinks(links, { fetch });
for (const state of ['dead', 'unknown'] as const) {
  for (const { url, detail, entries } of results.filter((result) => result.state === state))
    console.log(`${state.padEnd(8)}${detail.padEnd(24)}${url}  (${entries.join(', ')})`);
}
const count = (state: string) => results.filter((result) => result.state === state).length;
console.log(
  `${links.length} pages: ${count('alive')} alive, ${count('dead')} dead, ${count('unknown')} not checkable`,
);
process.exitCode = count('dead') > 0 ? 1 : 0;
