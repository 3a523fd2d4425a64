import { decodeWords, mimeParts, splitHeader } from './mime-parts.ts';

/** Who sends notices about mail that did not arrive, how they call them, and the form that RFC 3464 gave them. */
const signs =
  /\bmailer-daemon\b|\bpostmaster@|mail delivery (?:sub)?system|multipart\/report|delivery status notification|\bundeliver(?:able|ed)\b|failure notice|returned mail|delivery (?:failure|has failed|report)|^x-failed-recipients:|^auto-submitted:[ \t]*auto-(?:replied|generated)|^final-recipient:|qmail-send program|this is the mail system at host|permanent fatal errors|transcript of session follows|technical details of (?:permanent|temporary) failure|delivery to the following recipients?|delivery has failed to these|non-delivery (?:report|notification)|this report relates to a message you sent|could not be delivered to (?:one or more|the following)|created automatically by mail delivery software|系统退信/im;

/** Lines after which the mail itself follows that was returned. */
const returned =
  /^[ \t]*(?:-{3} (?:below this line is a copy|undelivered message follows|enclosed is a copy)|-{2,} ?(?:this is a copy of (?:the|your) message|original message|original mail|message header follows|unsent message follows|(?:the )?body of the message|returned message|a copy of (?:the|your) message|forwarded message|start of message|returned mail follows)|original message (?:headers?|follows)\b|(?:the )?(?:first \d+ lines of the )?original message (?:was as follows|is attached|header)|message header:)/im;

/** What mail programs say in every notice, whatever happened. */
const courtesies =
  /This is the mail system at host [^\n]*\n|I'm sorry to have to inform you[\s\S]{0,400}?attached returned message\.|#{5,}\s*# THIS IS A WARNING ONLY[\s\S]{0,200}?#{5,}|Hi\. This is the qmail-send program at [^\n]*\n|I'm afraid I wasn't able to deliver your message to the following addresses\.|This is a permanent error; I've given up\. Sorry it didn't work out\.|This message was created automatically by mail delivery software\.|A message (?:that you )?sent (?:by\s+<[^>]{0,320}>\s+)?could not be delivered to one or more of\s+its\s+recipients\.(?:\s*This is a permanent error\.)?|The following\s+address(?:\(es\)|es)? failed:|This message has been scanned for viruses and\s+dangerous content by MailScanner, and is\s+believed to be clean\./g;

/** Fields that a mail begins with; two in a row in the midst of a notice begin the returned mail. */
const received =
  /\n(?:return-path|received|message-id|dkim-signature|mime-version|x-mailer|from|to|subject|date):[^\n]*(?:\n[ \t][^\n]*)*\n(?:return-path|received|message-id|dkim-signature|mime-version|x-mailer|from|to|subject|date|content-type):/i;

/** What stands in the fields of the notice's own header and tells of the failure. */
const telling =
  /^(?:from|subject|x-failed-recipients|status|action|diagnostic-code|remote-mta|final-recipient):/i;

/** A body with less says nothing by itself. */
const shortest = 40;

/** More than a notice has before the mail that it returns. */
const longest = 49_152;
/** Where a notice says that it is one. */
const opening = 8192;

export interface Bounce {
  readonly text: string;
  /** The text is such a notice. */
  readonly notice?: true;
}

/**
 * What a notice of failed delivery says, without the machinery around it and without the mail that it returns, whose words are
 * nobody's error. Any other text is given back as it is.
 */
export function readBounce(text: string): Bounce {
  if (!signs.test(text.slice(0, opening))) return { text };
  const raw = withoutQuotes(text.slice(0, longest)).replace(/^\s*From [^\n]*\n/, '');
  const parts = mimeParts(raw);
  const [head] = splitHeader(raw);
  const mail = /^(?:from|to|subject|return-path):/im.test(head);
  const notice = parts.filter(
    ({ type }) => type === 'text/plain' || type.endsWith('delivery-status'),
  );
  const shown = notice.length > 0 ? notice : parts.filter(({ type }) => type === 'text/html');
  const said = shown.map(({ body, type }) =>
    type === 'text/plain' ? withoutReturned(body) : body,
  );
  const body = said.filter((each) => each.trim() !== '').join('\n\n');
  const own = mail ? fieldsOf(head, body.length < shortest) : head;
  const result = [own, body].filter((each) => each !== '').join('\n\n');
  return result === '' ? { text } : { text: withoutConsequences(result), notice: true };
}

/** In mailing lists and tickets the whole notice is quoted. */
function withoutQuotes(text: string): string {
  const lines = text.split('\n');
  const quoted = lines.filter((line) => /^[ \t]*>/.test(line)).length;
  return quoted * 2 > lines.length ? text.replace(/^[ \t]*>[ \t]?/gm, '') : text;
}

/** The subject mostly says no more than that something failed, or is that of the returned mail. */
function fieldsOf(header: string, withSubject: boolean): string {
  const fields = header.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const kept = fields.filter(
    (field) => telling.test(field) || (withSubject && /^subject:/i.test(field)),
  );
  return decodeWords(kept.join('\n'));
}

/** A pipelined command that is refused because the one before it was (RFC 2920). */
function withoutConsequences(text: string): string {
  return text.replace(/^<<< 503 [^\n]*need rcpt[^\n]*\n?/gim, '');
}

function withoutReturned(body: string): string {
  const marked = returned.exec(body);
  const kept = (marked && marked.index > 0 ? body.slice(0, marked.index) : body).replace(
    courtesies,
    '\n',
  );
  const mail = received.exec(kept);
  return mail && mail.index > 40 ? kept.slice(0, mail.index) : kept;
}
