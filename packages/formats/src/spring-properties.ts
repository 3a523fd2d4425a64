import { scanLines } from './assignment.ts';
import { keyedFormat } from './keyed-format.ts';
import { springMail } from './spring-mail.ts';

const assignment =
  /^[ \t]*(?<key>spring\.mail\.[\w.-]{1,80})[ \t]*[=:][ \t]*(?<bare>[^\r\n]{0,500}?)(?=[ \t]*\r?$)/dgm;

/** application.properties; a value reaches to the end of its line. */
export const springProperties = keyedFormat({
  ...springMail,
  name: 'spring-properties',
  scan: (text) => scanLines(text, assignment),
});
