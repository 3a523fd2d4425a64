/** A text without its secrets, and how many were taken out. */
export interface Redacted {
  readonly text: string;
  readonly removed: number;
}

/** Names under which secrets are written, in configurations and in prose; the end of a longer name is enough. */
const secretKey =
  '(?<!‹)(?:pass(?:word|wd|wort)?|pwd|secret(?:[_-]?(?:access[_-]?)?key)?|token|api[_-]?key|apikey|access[_-]?key|private[_-]?key|credentials?|授权码|密码|口令)';
/** The same after the place where the whole name begins. */
const wholeSecretKey = `[\\w.-]{0,40}${secretKey}`;
/** A text without any of these needs no search for what they name. */
const named = /pass|pwd|secret|token|key|credential|授权码|密码|口令/i;

interface Pattern {
  readonly find: RegExp;
  /** What a text must hold for the pattern to be worth a search. */
  readonly only?: RegExp;
  /** The part that stays, as groups of the pattern; the mark stands where the secret was. */
  readonly keep: (mark: string, ...groups: string[]) => string;
  /** Which group is the secret. */
  readonly secret: number;
  /** A word of prose in its place is none: `AUTH LOGIN failed`, `Bearer authentication`. */
  readonly notWords?: true;
}

/** An argument of a call before the secret: a text, a name, or a call of its own. */
const argument =
  '[ \\t]*(?:"[^"\\r\\n]{0,200}"|\'[^\'\\r\\n]{0,200}\'|[^"\'(),\\r\\n]{1,100}(?:\\([^()\\r\\n]{0,100}\\))?)[ \\t]*,';

/** A call whose secret stands, as a text, after this many other arguments. */
function call(names: string, before: number): Pattern {
  return {
    only: new RegExp(names, 'i'),
    find: new RegExp(
      `\\b((?:${names})\\((?:${argument}){${before}}[ \\t]*[bfr]?)(["'])([^"'\\r\\n]{1,4000})\\2`,
      'gi',
    ),
    secret: 3,
    keep: (mark, kept = '', quote = '') => kept + quote + mark + quote,
  };
}

/** Every pattern is linear: no nested quantifiers, bounded gaps. */
const writePatterns = (): readonly Pattern[] => [
  // Google's four groups of four letters; before the keys, which would take the first group only
  {
    find: /(^|[^A-Za-z0-9])(?<!\b[A-Za-z]{4} )([a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4})(?![A-Za-z0-9 ])/gm,
    secret: 2,
    keep: (mark, before = '') => before + mark,
  },
  {
    only: named,
    find: new RegExp(
      `(${secretKey}["']?[ \\t]{0,4}(?:=>|:=|[:=：])[ \\t]{0,4}["']?)([a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4})(?![A-Za-z0-9])`,
      'giu',
    ),
    secret: 2,
    keep: (mark, before = '') => before + mark,
  },
  // AUTH PLAIN dGVzdA==, AUTHENTICATE XOAUTH2 ..., with the initial response on the same line (RFC 4954, RFC 4959)
  {
    only: /auth/i,
    find: /\b(AUTH(?:ENTICATE)?[ \t]+(?:PLAIN|LOGIN|XOAUTH2|OAUTHBEARER|CRAM-MD5|NTLM|GSSAPI)[ \t]+)([A-Za-z0-9+/=]{4,})/gi,
    secret: 2,
    notWords: true,
    keep: (mark, before = '') => before + mark,
  },
  // The answer to a challenge: the end of the line after 334 VXNlcm5hbWU6
  {
    find: /(\b334(?: [^\r\n]{0,200})?\r?\n(?![^\r\n]{0,100}\b334\b)(?:[^\r\n]{0,100}[^A-Za-z0-9+/=\r\n])?)([A-Za-z0-9+/]{4,}={0,2})(?=\s*$)/gm,
    secret: 2,
    notWords: true,
    keep: (mark, before = '') => before + mark,
  },
  // The same as Python's smtplib prints it: send: 'c2VjcmV0\r\n'
  {
    only: /send:/,
    find: /(\bsend: b?['"])([A-Za-z0-9+/]{4,}={0,2})(?=(?:\\r)?\\n['"])/g,
    secret: 2,
    notWords: true,
    keep: (mark, before = '') => before + mark,
  },
  // LOGIN user password (IMAP), USER/PASS (POP3)
  {
    only: /login/i,
    find: /((?:^|[\s>:"])(?![245]\d\d[ \t])[a-z]{0,8}\d{1,8}[ \t]+LOGIN[ \t]+(?:"[^"\r\n]{1,200}"|[^\s"]{1,200})[ \t]+)("(?:[^"\\\r\n]|\\.){1,200}"|[^\s"]{1,200})[ \t]*$/gim,
    secret: 2,
    keep: (mark, before = '') => before + mark,
  },
  {
    only: /login/i,
    find: /^([ \t>]{0,4}[a-z.*][ \t]+LOGIN[ \t]+[^\s"@]{1,100}@[^\s"]{1,200}[ \t]+)(\S{1,200})[ \t]*$/gim,
    secret: 2,
    keep: (mark, before = '') => before + mark,
  },
  {
    find: /((?:^|[>: \t])PASS[ \t]+)(\S{1,200})[ \t]*$/gm,
    secret: 2,
    keep: (mark, before = '') => before + mark,
  },
  // Authorization: Bearer and Basic
  {
    only: /bearer|basic/i,
    find: /\b((?:Bearer|Basic)[ \t]+)([A-Za-z0-9._~+/=-]{8,})/gi,
    secret: 2,
    notWords: true,
    keep: (mark, before = '') => before + mark,
  },
  // scheme://user:secret@host; for mail also with @ and / that should have been escaped
  {
    only: /@/,
    find: /((?:smtps?|imaps?|pop3s?):\/\/[^\s:/"']{0,200}:)([^\s"']{1,300})(@[^\s@"']{1,253})/gi,
    secret: 2,
    keep: (mark, before = '', _ = '', after = '') => before + mark + after,
  },
  {
    only: /@/,
    find: /([a-z][a-z0-9+.-]{1,30}:\/\/[^\s:/@"']{0,200}:)([^\s/"']{1,300})(@[^\s@"']{1,253})/gi,
    secret: 2,
    keep: (mark, before = '', _ = '', after = '') => before + mark + after,
  },
  // key: "secret", key='secret', 'key' => 'secret', put("key", "secret"), setKey("secret")
  {
    only: named,
    find: new RegExp(
      `(?<!Network)(["']?${secretKey}(?:["']?[ \\t]{0,4}(?:=>|:=|[:=：(])|["'][ \\t]{0,4},)[ \\t]{0,4})(["'\`])((?:(?!\\2)[^\\r\\n\\\\]|\\\\.){1,4000})\\2`,
      'giu',
    ),
    secret: 3,
    keep: (mark, before = '', quote = '') => before + quote + mark + quote,
  },
  // KEY=secret, key: secret as a line of its own, whatever signs the secret has
  {
    only: named,
    find: new RegExp(
      `^([ \\t]*(?:(?:export|set|-)[ \\t]+)?${wholeSecretKey}[ \\t]{0,4}[:=：][ \\t]{0,4})([^\\s"'\`‹][^\\s‹]*?)(?=[,;)}\\]]{0,3}[ \\t]*$)`,
      'gimu',
    ),
    secret: 2,
    keep: (mark, before = '') => before + mark,
  },
  // KEY=secret, key: secret, to the end of the word
  {
    only: named,
    find: new RegExp(
      `(${secretKey}["']?[ \\t]{0,4}(?:=>|:=|[:=：](?![=>]))[ \\t]{0,4})([^\\s"'\`,;{}()<>\\[\\]‹]+)`,
      'giu',
    ),
    secret: 2,
    keep: (mark, before = '') => before + mark,
  },
  // <password>secret</password>
  {
    only: named,
    find: new RegExp(`(<${wholeSecretKey}>)([^<\\r\\n]{1,4000})(?=<)`, 'giu'),
    secret: 2,
    keep: (mark, before = '') => before + mark,
  },
  // 授权码是secret, 密码 secret
  {
    only: /授权码|密码|口令/,
    find: /((?:授权码|密码|口令)(?:是|为|[ \t])[ \t]{0,4})([!-~]{6,})/g,
    secret: 2,
    keep: (mark, before = '') => before + mark,
  },
  // my password is secret, I use password secret1
  {
    only: /pass(?:word|code)|secret/i,
    find: /(\b(?:password|passcode|secret)[ \t]+(?:is|was)[ \t]+["']?)([a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4}|(?=\S{0,100}\d)[!-~]{6,100})/gi,
    secret: 2,
    keep: (mark, before = '') => before + mark,
  },
  {
    only: /password/i,
    find: /(\bpassword[ \t]+)((?=[!-~]{0,60}\d)(?=[!-~]{0,60}[a-z])[a-z\d!#$%&*+.@^_~-]{6,60})(?![:=\w])/gi,
    secret: 2,
    keep: (mark, before = '') => before + mark,
  },
  // curl -u user:secret, swaks -ap secret
  {
    only: /\s-/,
    find: /((?:^|\s)(?:-u|--user)(?:[ \t]+|=)["']?[^\s:"']{1,200}:)([^\s"']{1,300})/g,
    secret: 2,
    keep: (mark, before = '') => before + mark,
  },
  {
    only: /\s-/,
    find: /((?:^|\s)(?:--auth-password|-ap|--password|--pass|--smtp-pass(?:word)?|-xp)(?:[ \t]+|=)["']?)([^\s"']{1,300})/g,
    secret: 2,
    keep: (mark, before = '') => before + mark,
  },
  {
    only: /PRIVATE KEY-----/,
    find: /(-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----)([A-Za-z0-9+/=\s:,-]{16,20000}?)(?=-----END|$)/g,
    secret: 2,
    keep: (mark, before = '') => before + mark,
  },
  call('login|authenticate|NetworkCredential|LoginAuth', 1),
  call('PlainAuth', 2),
  call('NewDialer', 3),
  // Keys that can be told by their form: SendGrid, Resend, Brevo, AWS, Postmark, Slack-like
  {
    find: /(^|[^A-Za-z0-9_])(SG\.[A-Za-z0-9_-]{10,}(?:\.[A-Za-z0-9_-]{10,})?|re_[A-Za-z0-9_]{12,}|x(?:key|smtp)sib-[A-Za-z0-9-]{16,}|AKIA[A-Z0-9]{16}|key-[0-9a-f]{32}|ya29\.[A-Za-z0-9_-]{16,}|eyJ[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_.-]{8,})/g,
    secret: 2,
    keep: (mark, before = '') => before + mark,
  },
];

/** Values that stand where a secret should and are themselves the clue. */
const notSecret =
  /^(?:new|undefined|null|none|nil|nan|true|false|\*+|x{3,}|<[^>]*>|\$(?:\{[\w.]+\}?|[A-Za-z_.]+|\w*_\w*)?|process\.env[\w.]*|os\.environ.*|env\(.*|your(?:[-_ ]?(?:smtp|e?mail|gmail|qq|app|api|auth|authorization|account|secret|pass|password|pwd|key|token|code|here))*|[.…]+)$/i;
/** A word, or a mechanism (XOAUTH2): Base64 of any length mixes upper and lower case, digits and signs. */
const word = /^(?:[A-Z]?[a-z]+|[A-Z]+2?)\.?$/;

/** `undefined` and `username`, `password` in the Base64 of AUTH PLAIN and AUTH LOGIN: a program that lost its settings. */
const lostSettings = new Set([
  'AHVuZGVmaW5lZAB1bmRlZmluZWQ=',
  'AHVzZXJuYW1lAHBhc3N3b3Jk',
  'dW5kZWZpbmVk',
]);

let patterns: readonly Pattern[] | undefined;

/** Takes secrets out of a pasted text; their length stays, because eight digits tell of a login password. */
export function redact(text: string): Redacted {
  let removed = 0;
  let result = text;
  patterns ??= writePatterns();
  for (const { find, only, secret, keep, notWords } of patterns) {
    if (only && !only.test(result)) continue;
    result = result.replace(find, (whole: string, ...rest: unknown[]) => {
      // After the groups come the place and the text.
      const groups = rest.slice(0, -2) as string[];
      const value = groups[secret - 1] ?? '';
      if (
        value.includes('‹secret') ||
        notSecret.test(value) ||
        lostSettings.has(value) ||
        isProse(whole, value)
      )
        return whole;
      if (notWords && word.test(value)) return whole;
      removed++;
      return keep(markOfSecret(value), ...groups);
    });
  }
  return { text: result, removed };
}

/** `password: incorrect` and the like: words of a sentence, not a secret. */
function isProse(whole: string, value: string): boolean {
  return (
    /(?:password|token|credentials?|密码|授权码)["']?\s*[:：]\s/i.test(whole) &&
    /^(?:is|was|not|incorrect|invalid|wrong|expired|required|rejected|failed|failure|authentication|error|the|please|or|and|login)\b/i.test(
      value,
    )
  );
}

/** What stands in the place of a secret. */
export function markOfSecret(secret: string): string {
  return `‹secret:${shapeOf(secret)}›`;
}

function shapeOf(secret: string): string {
  const kind = /^\d+$/.test(secret)
    ? 'digits'
    : /^[a-z]+$/i.test(secret)
      ? 'letters'
      : 'characters';
  return `${secret.length}-${kind}`;
}
