/** One mailbox of an address list (RFC 5322 section 3.4). */
export interface ListedMailbox {
  readonly name: string;
  readonly address: string;
}

export interface AddressList {
  readonly mailboxes: readonly ListedMailbox[];
  /** Entries that are no mailbox, as they stand there. */
  readonly malformed: readonly string[];
  /** Names with characters in them that need quotation marks. */
  readonly unquoted: readonly string[];
}

const atom = "[\\w!#$%&'*+/=?^`{|}~\\-\\u0080-\\u{10ffff}]+";
const dotAtom = `${atom}(?:\\.${atom})*`;
const addrSpec = new RegExp(
  `^(?:${dotAtom}|"(?:[^"\\\\]|\\\\.)*")@(?:${dotAtom}|\\[[^\\[\\]\\\\]*\\])$`,
  'u',
);

/** No name and address together are longer. */
const longest = 4000;

/** Whether a text is an address of the form `local-part@domain` (RFC 5322 section 3.4.1). */
function isAddress(text: string): boolean {
  return text.length <= 1000 && addrSpec.test(text);
}

/** Reads an address list, and says which entries are none. */
export function parseAddresses(value: string): AddressList {
  const mailboxes: ListedMailbox[] = [];
  const malformed: string[] = [];
  const unquoted: string[] = [];
  for (const entry of entriesOf(value)) {
    const text = entry.trim();
    if (text === '') continue;
    if (text.length > longest) {
      malformed.push(text.slice(0, longest));
      continue;
    }
    const angle = text.lastIndexOf('<');
    const bracketed = angle >= 0 && text.endsWith('>');
    const address = (bracketed ? text.slice(angle + 1, -1) : text).trim();
    const name = bracketed ? text.slice(0, angle).trim() : '';
    if (!isAddress(address)) malformed.push(text);
    else {
      mailboxes.push({ name: unquote(name), address });
      if (needsQuotes(name)) unquoted.push(name);
    }
  }
  return { mailboxes, malformed, unquoted };
}

/** A name outside quotation marks with one of the specials; a dot is let pass (section 4.1, obs-phrase). */
function needsQuotes(name: string): boolean {
  return /[()<>[\]:;@\\,"]/.test(name.replace(/"(?:[^"\\]|\\.)*"/g, ''));
}

function unquote(name: string): string {
  return /^"(?:[^"\\]|\\.)*"$/.test(name) ? name.slice(1, -1).replace(/\\(.)/g, '$1') : name;
}

/** The entries between the commas of a list; comments are left out, and a group is its members. */
function entriesOf(value: string): string[] {
  const entries: string[] = [];
  let entry: string[] = [];
  let quoted = false;
  let depth = 0;
  let inAngle = false;
  let inAddress = false;
  const push = () => {
    entries.push(entry.join(''));
    entry = [];
    inAngle = false;
    inAddress = false;
  };
  for (let at = 0; at < value.length; at++) {
    const character = value[at] as string;
    if (character === '\\' && (quoted || depth > 0)) {
      if (depth === 0) entry.push(character, value[at + 1] ?? '');
      at++;
    } else if (quoted) {
      entry.push(character);
      quoted = character !== '"';
    } else if (character === '(' || depth > 0) {
      depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    } else if (character === '"') {
      entry.push(character);
      quoted = true;
    } else if (character === ',' || character === ';') push();
    else if (character === ':' && !inAngle && !inAddress) entry = [];
    else {
      if (character === '<') inAngle = true;
      if (character === '>') inAngle = false;
      if (character === '@') inAddress = true;
      entry.push(character);
    }
  }
  push();
  return entries;
}
