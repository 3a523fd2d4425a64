import { readFileSync } from 'node:fs';
import { parseHistory } from '../lint/catalog/health-history.ts';
import { issueText, lastingFailures } from '../lint/catalog/lasting-failures.ts';

/** `node report-health.ts FILE`: the text of an issue about what keeps failing; nothing when all is well. */
const file = process.argv[2] ?? '';
const history = parseHistory(readFileSync(file, 'utf8'));
if (!history) {
  console.error(`${file}: expected a history of \`pnpm catalog health\``);
  process.exitCode = 2;
} else {
  const failures = lastingFailures(history);
  if (failures.length > 0) process.stdout.write(issueText(failures));
}
