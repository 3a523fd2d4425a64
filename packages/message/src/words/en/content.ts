/** What filters dislike by their published rules. */
export const content = {
  'missing-subject': {
    title: 'Subject is missing.',
    why: 'Filters count it, and readers overlook the message.',
    fix: 'Add a subject.',
  },
  'empty-subject': {
    title: 'Subject is empty.',
    why: 'Filters count it, and readers overlook the message.',
    fix: 'Say in a few words what the message is about.',
  },
  'subject-all-capitals': {
    title: 'Subject is all capitals: {subject}',
    why: 'Filters count it.',
    fix: 'Write it as a sentence.',
  },
  'long-subject': {
    title: 'Subject has {length} characters.',
    why: 'Filters count more than 200, and nobody sees the end.',
    fix: 'Shorten it.',
  },
  'fake-reply': {
    title: 'Subject looks like a reply, but nothing says to what: {subject}',
    why: 'Without In-Reply-To or References it is a pretence, so filters count it.',
    fix: 'Leave “Re:” out of new messages; in replies set In-Reply-To and References.',
  },
  'url-in-subject': {
    title: 'Subject holds a web address.',
    why: 'Filters count it.',
    fix: 'Put the address into the text.',
  },
  'html-without-text': {
    title: 'The message is HTML only.',
    why: 'Filters count it a little, and readers of plain text see nothing.',
    fix: 'Add the same as plain text (multipart/alternative); most libraries do it when you give both.',
  },
  'image-only': {
    title: 'The message is a picture with few words ({length} characters).',
    why: 'Spam hides its words in pictures, so filters count it; many readers do not load pictures.',
    fix: 'Say what matters in words.',
  },
  'empty-message': {
    title: 'The message has no text.',
    why: 'Filters have a rule for empty messages.',
    fix: 'Write something, and see whether the template was found.',
  },
  'link-text-names-another-domain': {
    title: 'A link shows {shown} but leads to {target}.',
    why: 'That is how phishing works: filters give it a high score, and readers are warned. Click tracking does the same.',
    fix: 'Show words in place of an address, or use a tracking host below your own domain.',
  },
  'link-to-ip-address': {
    title: 'A link leads to an IP address: {host}',
    why: 'Filters count it, as honest senders have names.',
    fix: 'Use a host name.',
  },
  'url-shortener': {
    title: 'A link goes through a URL shortener: {host}',
    why: 'Shorteners hide the target; filters know them and look closer.',
    fix: 'Link to the target itself.',
  },
  'invisible-text': {
    title: '{count} characters of text cannot be seen: {text}',
    why: 'Hidden words are used to mislead filters, so they count them. A short preview line is usual and fine.',
    fix: 'Remove what nobody is to read.',
  },
};
