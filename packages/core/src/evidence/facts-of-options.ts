import type { ClientSettings } from './evidence.ts';
import { nodemailerName } from './nodemailer-name.ts';
import type { SettingsInput } from './read-evidence.ts';
import { secretFacts } from './secret-facts.ts';

type OptionFacts = Pick<
  ClientSettings,
  | 'secretFault'
  | 'secretLength'
  | 'invalidPort'
  | 'hostUnset'
  | 'certificateCheck'
  | 'contradiction'
  | 'onlyTls'
  | 'unknownOptions'
>;

/** What is to be seen in the options themselves beside host, port, TLS mode and login. */
export function factsOfOptions(input: SettingsInput): OptionFacts {
  const { port, tls, secure, requireTLS, ignoreTLS, auth } = input;
  const { secretFault, secretLength, invalidPort, hostUnset, certificateCheck, contradiction } =
    input;
  const { onlyTls } = input;
  const bad =
    port === undefined || port === '' || validPort(port) !== undefined ? undefined : String(port);
  const off = typeof tls === 'object' && tls.rejectUnauthorized === false;
  const seen = secretFacts(auth?.pass);
  const fault = secretFault ?? seen.secretFault;
  const length = secretLength ?? seen.secretLength;
  const both =
    contradiction ??
    (secure && requireTLS
      ? 'secure, requireTLS'
      : requireTLS && ignoreTLS
        ? 'requireTLS, ignoreTLS'
        : undefined);
  const unknown = unknownNames(input);
  const unset = hostUnset ?? (hasNoValue(input, 'host') ? 'localhost' : undefined);
  return {
    ...(fault && { secretFault: fault }),
    ...(length !== undefined && { secretLength: length }),
    ...((invalidPort ?? bad) !== undefined && { invalidPort: invalidPort ?? String(bad) }),
    ...(unset !== undefined && { hostUnset: unset }),
    ...((certificateCheck === 'off' || off) && { certificateCheck: 'off' }),
    ...(both && { contradiction: both }),
    ...(onlyTls && { onlyTls }),
    ...(unknown && { unknownOptions: unknown }),
  };
}

/** A key that was written down and came without a value, as `process.env.SMTP_HOST` does. */
export function hasNoValue(options: object, key: string): boolean {
  if (!Object.hasOwn(options, key)) return false;
  const value: unknown = (options as Record<string, unknown>)[key];
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'string' && /^(?:undefined|null|none)?$/i.test(value.trim()))
  );
}

/** A number from 1 to 65535, also as digits. */
export function validPort(port: number | string | undefined): number | undefined {
  if (port === undefined || port === '') return undefined;
  const number = Number(port);
  return Number.isInteger(number) && number > 0 && number < 65536 ? number : undefined;
}

/** Names at the top level are nodemailer's only if there is a login as nodemailer writes it. */
function unknownNames(input: SettingsInput): ClientSettings['unknownOptions'] {
  const wrong = Object.entries(input.auth ?? {}).flatMap(([key, value]) => {
    const name = value === undefined ? undefined : nodemailerName(`auth.${key}`);
    return name === undefined ? [] : [[`auth.${key}`, name] as const];
  });
  const names = { ...input.unknownOptions, ...Object.fromEntries(wrong) };
  return Object.keys(names).length > 0 ? names : undefined;
}
