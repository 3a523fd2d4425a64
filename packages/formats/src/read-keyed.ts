import { secretFacts } from '@mailatlas/core';
import type { Assignment } from './assignment.ts';
import { assignmentOf, findAssignment, getter, switchesCheckOff } from './find-assignment.ts';
import type { KeyedFormat, ValueName } from './keyed-format.ts';
import { literalValue } from './literal-value.ts';
import {
  type Field,
  invalidPort,
  known,
  type Place,
  portOf,
  type ReadSettings,
  secretState,
} from './settings-format.ts';

const nothing = /^(?:null|none|nil|undefined)?$/i;

/** Settings from names and values. */
export function readKeyed(format: KeyedFormat, text: string): ReadSettings | undefined {
  const all = format.scan(text);
  const keys = new Set(all.map(({ key }) => key));
  if (!format.fits(keys, text)) return undefined;
  const literalOf = (name: ValueName) => {
    const found = assignmentOf(format, all, name);
    return found && literalValue(found, format.values);
  };
  const has = (key: string) => findAssignment(format, all, key) !== undefined;
  const endpoint = splitEndpoint(literalOf('endpoint'));
  const host = literalOf('host') ?? endpoint.host;
  const written = literalOf('port') ?? endpoint.port;
  const { tls, contradiction } = format.tls.read(getter(format, all), portOf(written), has, text);
  const silent = written === undefined && !assignmentOf(format, all, 'port');
  const port = portOf(written) ?? (silent ? format.defaults?.port?.(tls, text) : undefined);
  const mentioned = assignmentOf(format, all, 'host') ?? assignmentOf(format, all, 'endpoint');
  const emptyHost = host !== undefined && nothing.test(host.trim());
  const lacking = !mentioned && (format.mayLackHost?.(keys, text) ?? false);
  const secret = literalOf('secret');
  const unknown = unknownOptions(format, keys);
  return {
    format: format.name,
    settings: known({
      protocol: format.protocol?.(getter(format, all), text) ?? 'submission',
      host: emptyHost ? undefined : host,
      hostUnset: emptyHost || lacking ? (format.defaults?.host ?? 'localhost') : undefined,
      port,
      invalidPort: invalidPort(written),
      tls,
      onlyTls: format.onlyTls?.(text),
      contradiction,
      user: literalOf('user'),
      from: literalOf('from'),
      secret:
        secret === undefined && assignmentOf(format, all, 'secret') ? 'given' : secretState(secret),
      ...secretFacts(secret),
      certificateCheck: all.some((each) => switchesCheckOff(format, each)) ? 'off' : undefined,
      unknownOptions: Object.keys(unknown).length > 0 ? unknown : undefined,
    }),
    places: all.flatMap((each) => placeOf(format, each) ?? []),
  };
}

/** `host:port` in one value. */
export function splitEndpoint(value: string | undefined): { host?: string; port?: string } {
  const [, host, port] = /^(.*?)(?::([^:]*))?$/.exec(value ?? '') ?? [];
  return {
    ...(value !== undefined && host !== undefined && { host }),
    ...(port !== undefined && { port }),
  };
}

/** Wrong names that are there while the right one is not. */
function unknownOptions(
  { wrongNames = {} }: KeyedFormat,
  keys: ReadonlySet<string>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(wrongNames).filter(([wrong, right]) => keys.has(wrong) && !keys.has(right)),
  );
}

function placeOf({ names, checks, values }: KeyedFormat, each: Assignment): Place | undefined {
  const { key, value, quote, start, end, call } = each;
  const name = Object.entries(names).find(([, keys]) => keys?.includes(key))?.[0];
  const field = name === 'endpoint' ? 'host' : (name as Field | undefined);
  const place = field ?? (checks?.[key] ? 'verify' : undefined);
  // In a call a text stands in quotes; what does not is a variable.
  const variable = values === 'code' && call && quote === '' && !/^\d+$/.test(value);
  const literal = variable ? { literal: false } : values === 'plain' ? { literal: true } : {};
  return place && { field: place, key, value, start, end, ...literal };
}
