import { type Assignment, argumentAssignment } from './assignment.ts';
import { argumentsOf, resolveArgument } from './call-arguments.ts';

/** A call up to its opening bracket, and what its arguments are in order; an empty name is of no interest. */
export type Call = readonly [call: RegExp, names: readonly string[]];

/** The arguments of the first call of each kind that has any; a variable stands for the text that it is given. */
export function callAssignments(text: string, calls: readonly Call[]): Assignment[] {
  return calls.flatMap(([call, names]) => {
    for (const found of text.matchAll(new RegExp(call, 'g'))) {
      const all = argumentAssignments(text, found.index + found[0].length, names);
      if (all.length > 0) return all;
    }
    return [];
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
    const key = nameOf(each.name, names) ?? names[at];
    if (!key) return [];
    const { quote, start, end } = resolveArgument(text, each);
    const last = at === given.length - 1 && given.every(({ name }) => name === undefined);
    const call = { end: each.end + each.quote.length, rest: last ? names.slice(at + 1) : [] };
    return [argumentAssignment(text, key, [start, end], quote, call)];
  });
}

/** `port: 587` in a call that names its arguments. */
function nameOf(written: string | undefined, names: readonly string[]): string | undefined {
  return names.find((name) => name !== '' && name.toLowerCase() === written?.toLowerCase());
}
