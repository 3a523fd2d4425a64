import type { Assignment } from './assignment.ts';
import { argumentsOf, resolveArgument } from './call-arguments.ts';

/** A call up to its opening bracket, and what its arguments are in order; an empty name is of no interest. */
export type Call = readonly [call: RegExp, names: readonly string[]];

/** The arguments of the first call of each kind; a variable stands for the text that it is given. */
export function callAssignments(text: string, calls: readonly Call[]): Assignment[] {
  return calls.flatMap(([call, names]) => {
    const found = call.exec(text);
    return found ? argumentAssignments(text, found.index + found[0].length, names) : [];
  });
}

/** The arguments from a place in a call on. */
export function argumentAssignments(
  text: string,
  from: number,
  names: readonly string[],
): Assignment[] {
  const given = argumentsOf(text, from);
  return given.flatMap((each, at) => {
    const key = each.name === undefined ? names[at] : nameOf(each.name, names);
    if (!key) return [];
    const { quote, start, end } = resolveArgument(text, each);
    const last = at === given.length - 1;
    return [
      {
        key,
        value: text.slice(start, end),
        quote,
        start,
        end,
        keyStart: start,
        keyEnd: start,
        call: { end: each.end + each.quote.length, rest: last ? names.slice(at + 1) : [] },
      },
    ];
  });
}

/** `port: 587` in a call that names its arguments. */
function nameOf(written: string, names: readonly string[]): string | undefined {
  return names.find((name) => name.toLowerCase() === written.toLowerCase());
}
