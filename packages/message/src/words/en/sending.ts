/** What the provider and the receivers make of the sender, the size and the mailing. */
export const sending = {
  'message-too-large': {
    title: 'The message has {size} as it is sent; {provider} takes {limit}.',
    why: 'The encoded message counts: base64 makes files a third larger. The server answers with 552 5.3.4 or 5.2.3.',
    fix: 'Send a link to the file, or make the file smaller.',
  },
  'attachments-too-large': {
    title: 'The files have {size} together; {provider} takes {limit}.',
    why: 'The provider limits what may be attached to one message.',
    fix: 'Send a link to the files, or several messages.',
  },
  'too-many-recipients': {
    title: 'The message goes to {count} addresses; {provider} takes {limit} a message.',
    why: 'The addresses beyond that are refused, often with 452 4.5.3 or 550 5.5.3, sometimes the whole message.',
    fix: 'Send in portions, or through a service for mailings.',
  },
  'refused-attachment': {
    title: '{provider} refuses files of type {extension}: {filename}',
    why: 'Such files can run programs. It is refused also inside .zip and the like.',
    fix: 'Send a link to the file; renaming or packing it does not help.',
  },
  'from-not-login': {
    title: 'From is {from}, but the login is {user}.',
    why: 'This provider ({provider}) sends only for the account that signs in, or for its aliases. The server refuses the message or rewrites From.',
    fix: 'Set From to the login, and use Reply-To for another address; or add the address as an alias in the account.',
  },
  'free-mail-from': {
    title: 'From is at {domain}, but a sending service ({provider}) sends it.',
    why: 'Nobody can verify a domain that is not theirs, and {domain} tells receivers not to take its addresses from other servers (DMARC).',
    fix: 'Send from a domain of your own that you have verified with the service; put the other address into Reply-To.',
  },
  'envelope-not-from': {
    title: 'The envelope’s sender {envelope} is at another domain than From {from}.',
    why: 'SPF then speaks for the envelope’s domain only; DMARC needs a DKIM signature of From’s domain.',
    fix: 'Sign with DKIM for the domain of From, or use a return path below it.',
  },
  'name-is-another-address': {
    title: 'The name in From shows an address at another domain: {name}',
    why: 'That is how fraud looks, so filters count it.',
    fix: 'Write a person’s or a company’s name before the address.',
  },
  'reply-to-other-domain': {
    title: 'Replies go to another domain: {reply}',
    why: 'It is allowed and usual for services; together with other signs filters count it.',
    fix: 'Use an address at the domain of From where you can.',
  },
  'free-mail-reply-to': {
    title: 'Replies go to a free mailbox: {reply}',
    why: 'A company as sender and a free mailbox for replies is a pattern of fraud, so filters count it.',
    fix: 'Take replies at the domain of From.',
  },
  'reply-to-is-recipient': {
    title: 'Replies go to a recipient: {reply}',
    why: 'Filters count it, as spam does that to look familiar. Contact forms often fall into it.',
    fix: 'In a contact form set Reply-To to the visitor’s address, and To to yours.',
  },
  'bulk-without-unsubscribe': {
    title: 'A mailing without List-Unsubscribe.',
    why: 'Yahoo asks for it in every mailing, Gmail from whoever sends 5,000 messages a day or more, and readers who find no way out report spam.',
    fix: 'Add List-Unsubscribe with an https address, and List-Unsubscribe-Post: List-Unsubscribe=One-Click.',
  },
  'unsubscribe-only-in-body': {
    title: 'The text offers to unsubscribe, but the header does not.',
    why: 'A link in the text is not enough for Gmail and Yahoo in mailings; their own button needs List-Unsubscribe.',
    fix: 'For a mailing add List-Unsubscribe and List-Unsubscribe-Post.',
  },
  'malformed-list-unsubscribe': {
    title: 'List-Unsubscribe holds no address in angle brackets.',
    why: 'Receivers then find nothing to call.',
    fix: 'Write <https://…>, <mailto:…>.',
  },
  'no-one-click-unsubscribe': {
    title: 'List-Unsubscribe works with more than one click.',
    why: 'Gmail asks for List-Unsubscribe-Post in mailings of 5,000 messages a day or more; Yahoo recommends it.',
    fix: 'Add List-Unsubscribe-Post: List-Unsubscribe=One-Click, and answer a POST to the https address.',
  },
  'one-click-without-https': {
    title: 'List-Unsubscribe-Post is there, but no https address.',
    why: 'One-click works by a POST to an https address; mailto: alone is not enough.',
    fix: 'Add an https address to List-Unsubscribe.',
  },
  'one-click-misspelt': {
    title: 'List-Unsubscribe-Post has another value: {value}',
    why: 'Only “List-Unsubscribe=One-Click” counts.',
    fix: 'Write exactly that.',
  },
  'one-click-not-signed': {
    title: 'The DKIM signature does not cover the unsubscribe headers.',
    why: 'Receivers heed one-click only if List-Unsubscribe and List-Unsubscribe-Post are signed.',
    fix: 'Add both names to h= of the signature.',
  },
};
