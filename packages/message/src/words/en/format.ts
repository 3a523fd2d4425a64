/** Lines, headers, dates and addresses: RFC 5322. */
export const format = {
  'no-header': {
    title: 'The message has no header.',
    why: 'It begins with an empty line or with plain text, so nothing says from whom it is and when it was written.',
    fix: 'Put the headers first, one a line, then an empty line, then the text.',
  },
  'mbox-line': {
    title: 'The first line is that of a mailbox file: {text}',
    why: 'Programs that store mail write “From …” before each message. It is no header, so servers refuse it or take it for the text.',
    fix: 'Remove the line before you send the message.',
  },
  'broken-header-line': {
    title: 'A line of the header is no header: {text}',
    why: 'Each line needs a name, a colon and a value; a line that goes on begins with a blank. Receivers end the header here or refuse the message.',
    fix: 'Take line breaks out of values before you set them (Subject and names from user input above all), or fold the line with a blank at its start.',
  },
  'missing-blank-line': {
    title: 'No empty line stands between header and text.',
    why: 'The header ends at the first empty line. Without it servers guess, and the first lines of the text are lost or taken for headers.',
    fix: 'Write CR LF CR LF behind the last header.',
  },
  'header-too-long': {
    title: 'The header has more than 20,000 lines; the rest was not read.',
    why: 'Filters have a rule for very long headers, and servers limit them.',
    fix: 'Send to fewer recipients at once, and see what adds headers in a loop.',
  },
  'blank-header-line': {
    title: 'A continued header line holds blanks only.',
    why: 'Programs that trim lines take it for the end of the header; the headers behind it become text.',
    fix: 'Fold headers so that each line has something in it.',
  },
  'bare-cr': {
    title: 'A CR stands alone, {count} times.',
    why: 'Lines end with CR LF together. Servers refuse other line ends, because they can smuggle a second message.',
    fix: 'Convert the text to CR LF line ends before it goes into the message.',
  },
  'bare-lf': {
    title: 'Lines end with LF alone, {count} of {all}, mixed with CR LF.',
    why: 'A program that converts line ends leaves mixed ones wrong, and many servers refuse “bare LF”.',
    fix: 'Convert all line ends to CR LF, once, when the message is complete.',
  },
  'unix-line-ends': {
    title: 'All lines end with LF, as files on Unix do.',
    why: 'That is fine in a file: mail libraries and sendmail convert it. Handed to a server as it is, it is refused.',
    fix: 'Nothing to do when a library sends it; else convert to CR LF.',
  },
  'nul-byte': {
    title: 'The message holds a NUL byte.',
    why: 'Mail must not contain octets of value 0; servers cut the message there or refuse it.',
    fix: 'Encode binary content in base64, and look at the charset: UTF-16 text holds NULs.',
  },
  'line-too-long': {
    title: 'A line has {length} octets; 998 are allowed.',
    why: 'Servers refuse the message or break the line in the middle, which also breaks DKIM signatures and HTML.',
    fix: 'Send the text as quoted-printable or base64, and fold long headers.',
  },
  'line-over-78': {
    title: '{count} lines are longer than 78 characters.',
    why: 'The standard advises 78; nothing refuses longer ones up to 998.',
    fix: 'Only if some old program shows the text badly: use quoted-printable.',
  },
  'raw-utf8-header': {
    title: '{name} holds characters beyond ASCII that are not encoded.',
    why: 'Raw UTF-8 in headers needs a server and a receiver that speak SMTPUTF8; others refuse or garble it.',
    fix: 'Encode the text (RFC 2047), as every mail library does when you hand it the plain string.',
  },
  'raw-bytes-header': {
    title: '{name} holds raw bytes that are not even UTF-8.',
    why: 'Nobody can tell what they mean: the header is garbled or the message refused. They often are GBK or Latin-1.',
    fix: 'Convert the text to UTF-8 and encode it (RFC 2047).',
  },
  'control-in-header': {
    title: '{name} holds a control character.',
    why: 'Headers are printable text. Servers strip the character or refuse the message.',
    fix: 'Remove control characters from what goes into headers.',
  },
  'missing-from': {
    title: 'From is missing.',
    why: 'It is one of the two headers that every message must have.',
    fix: 'Set From to the address that sends.',
  },
  'missing-date': {
    title: 'Date is missing.',
    why: 'Every message must have one. Some servers add it, some refuse, and filters count it against you.',
    fix: 'Set Date, such as “Sun, 22 Nov 2026 10:30:00 +0800”.',
  },
  'missing-message-id': {
    title: 'Message-ID is missing.',
    why: 'Every message should have its own; without one threads break and filters become suspicious.',
    fix: 'Set Message-ID to something unique at your domain: <unique@your-domain>.',
  },
  'missing-recipients': {
    title: 'No header names a recipient.',
    why: 'The standard allows it, but filters dislike it.',
    fix: 'Set To; for hidden recipients write To: undisclosed-recipients:;',
  },
  'duplicate-header': {
    title: '{name} is there more than once.',
    why: 'It may stand there once only. Nobody can say which one counts, so servers refuse the message; Gmail’s sender guidelines name it too.',
    fix: 'Set it in one place; look whether both your program and your library add it.',
  },
  'malformed-date': {
    title: 'Date cannot be read: {value}',
    why: 'It has the wrong form, a day that does not exist, or a weekday that does not fit the date.',
    fix: 'Write it as “Sun, 22 Nov 2026 10:30:00 +0800”, in English, with the offset as four digits.',
  },
  'obsolete-date': {
    title: 'Date is in an obsolete form: {value}',
    why: 'Two-digit years and zone names such as GMT may be read but must no longer be written.',
    fix: 'Write the year with four digits and the zone as +0000.',
  },
  'date-in-future': {
    title: 'Date is {hours} hours in the future.',
    why: 'Filters count a date of more than two hours ahead as a sign of spam.',
    fix: 'Correct the clock and the time zone of the machine that builds the message.',
  },
  'date-in-past': {
    title: 'Date is {days} days old.',
    why: 'When it is sent now, filters count a date of more than a day ago against it.',
    fix: 'Set Date when the message is sent, not when it was prepared. An old file is fine as it is.',
  },
  'malformed-message-id': {
    title: 'Message-ID has the wrong form: {value}',
    why: 'It is <left@right> in angle brackets, without blanks; filters have a rule against others.',
    fix: 'Write <unique@your-domain>.',
  },
  'malformed-address': {
    title: '{header} holds something that is no address: {text}',
    why: 'Servers refuse such a header, or the mail goes to nobody.',
    fix: 'Write name@domain or "Name" <name@domain>; put names with a comma in quotation marks.',
  },
  'unquoted-name': {
    title: 'A name with special characters has no quotation marks: {name}',
    why: 'Characters such as @ : ; ( ) mean something in an address list; some receivers read the name as another address.',
    fix: 'Put the name in quotation marks.',
  },
  'empty-address-header': {
    title: '{header} is empty.',
    why: 'Such a header must hold at least one address; servers refuse an empty one.',
    fix: 'Leave the header out, or write the address.',
  },
  'non-ascii-address': {
    title: 'An address holds characters beyond ASCII: {address}',
    why: 'It reaches only servers that speak SMTPUTF8. A domain can be written as an A-label (xn--…), the part before the @ cannot.',
    fix: 'Write the domain as an A-label, or make sure that both servers speak SMTPUTF8.',
  },
  'several-from-without-sender': {
    title: 'From names {count} people, and Sender is missing.',
    why: 'With several authors Sender must say who sends; receivers refuse the message or do not trust it.',
    fix: 'Leave one address in From, or add Sender.',
  },
  'several-senders': {
    title: 'Sender names more than one address.',
    why: 'It is one mailbox only.',
    fix: 'Leave the address that really sends.',
  },
};
