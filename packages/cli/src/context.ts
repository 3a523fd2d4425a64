import { type Context, getProvider, protocols, steps, tlsModes } from '@mailatlas/core';

/** A context as options of the command line give it. */
export interface ContextOptions {
  readonly provider?: string;
  readonly host?: string;
  readonly port?: string;
  readonly tls?: string;
  readonly protocol?: string;
  readonly step?: string;
  readonly errorCode?: string;
  readonly user?: string;
  readonly from?: string;
}

/** What is wrong with one option. */
export interface OptionProblem {
  readonly option: string;
  readonly value: string;
  readonly expected: string;
}

/** Options as a context, or the first one that is not possible. */
export function contextOf(
  options: ContextOptions,
): { value: Context; problem?: never } | { value?: never; problem: OptionProblem } {
  const { provider, host, port, tls, protocol, step, errorCode, user, from } = options;
  const problem =
    notOneOf('--tls', tls, tlsModes) ??
    notOneOf('--protocol', protocol, protocols) ??
    notOneOf('--step', step, steps);
  if (problem) return { problem };
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65536))
    return { problem: { option: '--port', value: port, expected: '1–65535' } };
  if (provider !== undefined && !getProvider(provider))
    return {
      problem: { option: '--provider', value: provider, expected: '`mailatlas providers`' },
    };
  const given = {
    provider,
    host,
    port: port === undefined ? undefined : Number(port),
    tls,
    protocol,
    step,
    errorCode,
    user,
    from,
  };
  return {
    value: Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    ) as Context,
  };
}

function notOneOf(
  option: string,
  value: string | undefined,
  known: readonly string[],
): OptionProblem | undefined {
  return value === undefined || known.includes(value)
    ? undefined
    : { option, value, expected: known.join(', ') };
}

const texts = ['provider', 'host', 'errorCode', 'command', 'library', 'user', 'from'];

/** Why a value from a JSON line is no context; `undefined` when it is one. Unknown keys are left alone. */
export function contextProblem(context: unknown): string | undefined {
  if (typeof context !== 'object' || context === null || Array.isArray(context))
    return 'expected "context" to be an object';
  const values = context as Readonly<Record<string, unknown>>;
  const wrongText = texts.find(
    (key) => values[key] !== undefined && typeof values[key] !== 'string',
  );
  if (wrongText) return `expected context.${wrongText} to be a string`;
  const { port } = values;
  if (
    port !== undefined &&
    (typeof port !== 'number' || !Number.isInteger(port) || port < 1 || port > 65535)
  )
    return 'expected context.port to be a number from 1 to 65535';
  const words: readonly (readonly [key: string, known: readonly string[]])[] = [
    ['tls', tlsModes],
    ['protocol', protocols],
    ['step', steps],
  ];
  for (const [key, known] of words) {
    if (values[key] !== undefined && !known.includes(values[key] as string))
      return `expected context.${key} to be one of ${known.join(', ')}`;
  }
  return undefined;
}
