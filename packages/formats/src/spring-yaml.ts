import { keyedFormat } from './keyed-format.ts';
import { scanYaml } from './scan-yaml.ts';
import { springMail } from './spring-mail.ts';

/** application.yml; dotted names and nested ones mean the same. */
export const springYaml = keyedFormat({
  ...springMail,
  name: 'spring-yaml',
  scan: (text) =>
    /\bmail\b/.test(text) ? scanYaml(text).filter(({ key }) => key.startsWith('spring.mail.')) : [],
});
