/** What a number may be, and what it is when none is given. */
export interface NumberRange {
  readonly standard: number;
  readonly least: number;
  readonly most: number;
}

/** The value of an option that takes a number of digits (`8`, `0.5` where no whole number is wanted), or what is wrong with it. */
export function numberOption(
  name: string,
  text: string | undefined,
  { standard, least, most }: NumberRange,
  kind: 'whole' | 'any' = 'whole',
): { value: number; problem?: never } | { value?: never; problem: string } {
  if (text === undefined) return { value: standard };
  const value = Number(text);
  const form = kind === 'whole' ? /^\d+$/ : /^\d+(?:\.\d+)?$/;
  if (form.test(text) && value >= least && value <= most) return { value };
  const wanted = kind === 'whole' ? 'a whole number' : 'a number';
  return {
    problem: `--${name} ${JSON.stringify(text)}: expected ${wanted} from ${least} to ${most}`,
  };
}
