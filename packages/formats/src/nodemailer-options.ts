import type { Assignment } from './assignment.ts';
import { applyEdits, type Edit, removal } from './edit.ts';
import { keyedFormat } from './keyed-format.ts';
import { nodeOptions } from './node-options.ts';
import type { SettingsChange, SettingsFormat } from './settings-format.ts';
import { isTrue } from './settings-format.ts';

/** nodemailer's options as JavaScript or JSON: `{ host: 'smtp.qq.com', port: 465, secure: true, auth: { ... } }`. */
export const nodemailerOptions: SettingsFormat = withLogin('nodemailer', 'submission', () => true);

/** imapflow's options, told from nodemailer's by the name or by a host or port for IMAP. */
export const imapflowOptions: SettingsFormat = withLogin(
  'imapflow',
  'imap',
  (text) =>
    /\bimapflow\b/i.test(text) ||
    (/\bhost["']?\s*:\s*["'`]imap\./i.test(text) &&
      /\bport["']?\s*:\s*["'`]?(?:993|143)\b/.test(text)),
);

function withLogin(
  name: 'nodemailer' | 'imapflow',
  protocol: 'submission' | 'imap',
  isMeant: (text: string) => boolean,
): SettingsFormat {
  const format = nodeOptions(name, protocol, isMeant);
  const keyed = keyedFormat(format);
  return {
    name,
    read: keyed.read,
    correct(text, change) {
      const all = format.scan(text);
      const loose = all.filter(
        (each) =>
          !each.key.includes('.') && change.options?.[each.key]?.startsWith('auth.') === true,
      );
      const switched = all.filter((each) => change.options?.[each.key] === 'secure');
      const { options = {}, ...rest } = change;
      const first = keyed.correct(text, rest);
      const again = format.scan(first);
      const edits = [
        ...gathered(first, again, namesOf(loose), options),
        ...renamed(again, options, namesOf(loose)),
        ...booleans(again, namesOf(switched), rest),
      ];
      return applyEdits(first, edits);
    },
  };
}

function namesOf(all: readonly Assignment[]): ReadonlySet<string> {
  return new Set(all.map(({ key }) => key));
}

/** Names that only change, and stay where they are. */
function renamed(
  all: readonly Assignment[],
  options: NonNullable<SettingsChange['options']>,
  loose: ReadonlySet<string>,
): Edit[] {
  return all.flatMap(({ key, keyStart, keyEnd }) => {
    const name = loose.has(key) ? undefined : options[key];
    if (name === undefined) return [];
    return [{ start: keyStart, end: keyEnd, text: name.slice(name.lastIndexOf('.') + 1) }];
  });
}

/** `secure` is a switch, whatever stood under the other name. */
function booleans(
  all: readonly Assignment[],
  switched: ReadonlySet<string>,
  { tls }: SettingsChange,
): Edit[] {
  return all.flatMap(({ key, value, quote, start, end }) => {
    if (!switched.has(key) || (quote === '' && /^(?:true|false)$/.test(value))) return [];
    const on =
      tls === undefined ? isTrue(value) || /^(?:ssl|smtps)$/i.test(value) : tls === 'implicit';
    return [{ start: start - quote.length, end: end + quote.length, text: String(on) }];
  });
}

/** A login beside `host` moves into `auth`, where it is looked for. */
function gathered(
  text: string,
  all: readonly Assignment[],
  loose: ReadonlySet<string>,
  options: NonNullable<SettingsChange['options']>,
): Edit[] {
  const [first, ...others] = all.filter(({ key }) => loose.has(key));
  if (!first) return [];
  const keyQuote = /["']$/.exec(text.slice(0, first.keyStart))?.[0] ?? '';
  const members = [first, ...others].map(({ key, start, end, quote }) => {
    const name = options[key]?.slice('auth.'.length) ?? key;
    return `${keyQuote}${name}${keyQuote}: ${text.slice(start - quote.length, end + quote.length)}`;
  });
  return [
    {
      start: first.keyStart,
      end: first.end + first.quote.length,
      text: `auth${keyQuote}: { ${members.join(', ')} }`,
    },
    ...others.map((each) => removal(text, each, all)),
  ];
}
