import { describeCheck } from '../../test/describe-check.ts';
import { htmlSample, sample } from '../../test/sample-message.ts';
import { links } from './links.ts';

const link = (href: string, text: string) =>
  htmlSample(`<p>See <a href="${href}">${text}</a>.</p>`);
const phish = 'link-text-names-another-domain';

describeCheck(links, [
  ['another domain', link('https://evil.example/', 'www.paypal.com'), [phish]],
  [
    'another domain, with scheme',
    link('http://evil.example/', 'https://paypal.com/login'),
    [phish],
  ],
  [
    'a user that looks like the domain',
    link('https://paypal.com@evil.example/', 'paypal.com'),
    [phish],
  ],
  ['the same domain', link('https://click.paypal.com/', 'www.paypal.com'), []],
  ['two companies under com.cn', link('https://b.com.cn/', 'a.com.cn'), [phish]],
  ['the same company under com.cn', link('https://mail.a.com.cn/', 'www.a.com.cn'), []],
  ['words', link('https://evil.example/', 'our page'), []],
  ['a number with a dot', link('https://example.com/', '2.5'), []],
  ['an IP address', link('http://192.0.2.1/x', 'here'), ['link-to-ip-address']],
  ['a shortener', link('https://bit.ly/x', 'here'), ['url-shortener']],
  ['a shortener in the text', sample({}, 'See https://t.co/abc now\r\n'), ['url-shortener']],
  ['a host that ends like one', link('https://notbit.ly/x', 'here'), []],
]);
