import type { Assignment } from './assignment.ts';
import type { KeyedFormat, ValueName } from './keyed-format.ts';
import { literalValue } from './literal-value.ts';

/** The assignment under a name, or under a wrong name for it that people write. */
export function findAssignment(
  { wrongNames = {} }: KeyedFormat,
  all: readonly Assignment[],
  key: string,
): Assignment | undefined {
  return (
    all.find((each) => each.key === key) ??
    all.find((each) => Object.hasOwn(wrongNames, each.key) && wrongNames[each.key] === key)
  );
}

/** The assignment of a value, under the first of its names that is there. */
export function assignmentOf(
  format: KeyedFormat,
  all: readonly Assignment[],
  name: ValueName,
): Assignment | undefined {
  for (const key of format.names[name] ?? []) {
    const found = findAssignment(format, all, key);
    if (found) return found;
  }
  return undefined;
}

/** Asks for what is written out under a name. */
export function getter(format: KeyedFormat, all: readonly Assignment[]) {
  return (key: string): string | undefined => {
    const found = findAssignment(format, all, key);
    return found && literalValue(found, format.values);
  };
}

/** Whether an assignment switches the certificate check off; one that would be removed may be any code. */
export function switchesCheckOff(
  { checks = {}, values }: KeyedFormat,
  assignment: Assignment,
): boolean {
  const check = checks[assignment.key];
  if (!check) return false;
  const value = check.on === undefined ? assignment.value : literalValue(assignment, values);
  return value !== undefined && check.off.test(value);
}
