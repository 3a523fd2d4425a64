/** Encoded words, parts, encodings and charsets: RFC 2045 to 2047. */
export const mime = {
  'long-encoded-word': {
    title: 'An encoded word has {length} characters; 75 are allowed.',
    why: 'Some receivers do not decode it and show “=?utf-8?…” to the reader.',
    fix: 'Split the text into several encoded words, at a character, each on a line of its own.',
  },
  'malformed-encoded-word': {
    title: 'An encoded word is broken: {text}',
    why: 'It holds blanks, is cut in the middle, or is not of the encoding that it names, so it is shown undecoded.',
    fix: 'Encode each piece for itself, and let the mail library do it.',
  },
  'encoded-word-in-address': {
    title: '{name} has the address itself encoded.',
    why: 'Only the name before it may be encoded; an encoded address reaches nobody.',
    fix: 'Encode the name only: =?utf-8?B?…?= <name@domain>.',
  },
  'encoded-word-in-quotes': {
    title: '{name} has an encoded word inside quotation marks.',
    why: 'There it is plain text, so strict receivers show “=?utf-8?…”.',
    fix: 'Leave the quotation marks out around encoded words.',
  },
  'encoded-word-in-parameter': {
    title: '{name} has an encoded word in a parameter, such as a file name.',
    why: 'The standard has another form for it; some receivers show “=?utf-8?…” as the name of the file.',
    fix: "Write filename*=utf-8''… (RFC 2231), as mail libraries do.",
  },
  'missing-mime-version': {
    title: 'MIME-Version is missing.',
    why: 'Without it Content-Type and encodings need not be heeded: the reader may see code, and filters count it.',
    fix: 'Add “MIME-Version: 1.0”.',
  },
  'malformed-content-type': {
    title: 'Content-Type cannot be read: {value}',
    why: 'Receivers fall back to plain text, and attachments become rows of letters.',
    fix: 'Write type/subtype and parameters with semicolons between them; put values with special characters in quotation marks.',
  },
  'missing-boundary': {
    title: 'A part of type {type} names no boundary.',
    why: 'Nobody can tell where its parts begin, so the reader sees everything as one text.',
    fix: 'Add boundary="…" to Content-Type.',
  },
  'boundary-not-found': {
    title: 'The boundary {boundary} is announced but stands nowhere.',
    why: 'No part begins, so the message looks empty.',
    fix: 'Begin each part with a line of two hyphens and the boundary, to the letter as in Content-Type.',
  },
  'unclosed-multipart': {
    title: 'The last delimiter of boundary {boundary} is missing.',
    why: 'The message looks cut off; strict servers refuse it and filters dislike it.',
    fix: 'End with a line of two hyphens, the boundary and two more hyphens, and see whether the message was cut on the way.',
  },
  'boundary-too-long': {
    title: 'A boundary has {length} characters; 70 are allowed.',
    why: 'Some receivers do not find the parts then.',
    fix: 'Take a shorter one.',
  },
  'boundary-reused': {
    title: 'An inner part uses the boundary of an outer one: {boundary}',
    why: 'Delimiters of both look the same, so parts end up in the wrong place or vanish.',
    fix: 'Give each multipart a boundary of its own.',
  },
  'unknown-transfer-encoding': {
    title: 'Nobody knows the transfer encoding “{encoding}”.',
    why: 'A receiver cannot decode the part and shows it as an unknown file.',
    fix: 'Use 7bit, 8bit, quoted-printable or base64.',
  },
  'encoded-multipart': {
    title: 'A part of type {type} is said to be {encoding}.',
    why: 'A multipart may not be encoded as a whole, only its parts one by one.',
    fix: 'Remove Content-Transfer-Encoding there and set it on the inner parts.',
  },
  '8bit-in-7bit': {
    title: 'A part that says {encoding} holds bytes beyond ASCII.',
    why: 'Servers may clear the eighth bit or refuse; the text arrives garbled, and filters have a rule for it.',
    fix: 'Encode the part as quoted-printable or base64.',
  },
  'bad-base64': {
    title: 'A base64 part holds characters that are not base64.',
    why: 'Receivers skip them or stop: the file arrives damaged.',
    fix: 'Encode the content again, and look for text that was added behind it (a footer, a signature).',
  },
  'bad-quoted-printable': {
    title: 'A quoted-printable part has a “=” without two hexadecimal digits.',
    why: 'Receivers guess what was meant; web addresses with “=” in them break.',
    fix: 'Encode the text as a whole: “=” itself becomes =3D.',
  },
  'long-encoded-line': {
    title: 'A {encoding} line has {length} characters; 76 are allowed.',
    why: 'Strict decoders refuse it, and filters have a rule for it.',
    fix: 'Break encoded text after 76 characters.',
  },
  'needless-base64': {
    title: 'A plain text of ASCII only is sent as base64.',
    why: 'Spammers hide words this way, so filters count it.',
    fix: 'Send it as 7bit or quoted-printable.',
  },
  'unknown-charset': {
    title: 'Nobody knows the charset “{charset}”.',
    why: 'The reader sees garbled text, and filters have a rule for it.',
    fix: 'Write utf-8, and convert the text to it.',
  },
  'missing-charset': {
    title: 'A text with characters beyond ASCII names no charset.',
    why: 'Then us-ascii holds, and what the reader sees is chance.',
    fix: 'Add charset=utf-8 to Content-Type.',
  },
  'not-in-charset': {
    title: 'A text is not in the charset that it names, {charset}.',
    why: 'The reader sees garbled characters or question marks.',
    fix: 'Convert the text to the charset, or name the one that it is in.',
  },
};
