import { realpath } from 'node:fs/promises';
import type { SourceProblem } from '../index.ts';

/** Each file once, under the name that it has first, and which names were left out: twice read is counted twice. */
export async function distinctSources(
  sources: readonly string[],
): Promise<{ readonly sources: string[]; readonly repeated: SourceProblem[] }> {
  const byPath = new Map<string, string>();
  const repeated: SourceProblem[] = [];
  for (const source of sources) {
    // What is not there is said when it is opened.
    const path = source === '-' ? source : await realpath(source).catch(() => source);
    const sameAs = byPath.get(path);
    if (sameAs === undefined) byPath.set(path, source);
    else repeated.push({ source, problem: 'repeated', sameAs });
  }
  return { sources: [...byPath.values()], repeated };
}
