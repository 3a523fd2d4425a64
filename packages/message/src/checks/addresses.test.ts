import { describeCheck } from '../../test/describe-check.ts';
import { sample } from '../../test/sample-message.ts';
import { addresses } from './addresses.ts';

const to = (value: string) => sample({ To: value });

describeCheck(addresses, [
  ['a comma without quotation marks', to('Smith, Bob <bob@example.org>'), ['malformed-address']],
  ['no domain', to('bob@'), ['malformed-address']],
  ['no at sign', to('Bob'), ['malformed-address']],
  ['two dots', to('b..ob@example.org'), ['malformed-address']],
  ['undefined', to('undefined'), ['malformed-address']],
  ['empty', to(''), ['empty-address-header']],
  ['an address as name', to('bob@example.org <bob@example.org>'), ['unquoted-name']],
  ['a colon in a name behind an at sign', to('b@c: x <bob@example.org>'), ['unquoted-name']],
  ['a Chinese domain', to('bob@例子.测试'), ['non-ascii-address']],
  ['a Chinese domain with SMTPUTF8', to('bob@例子.测试'), [], { envelope: { smtputf8: true } }],
  [
    'two authors',
    sample({ From: 'a@example.com, b@example.com' }),
    ['several-from-without-sender'],
  ],
  ['two authors and Sender', sample({ From: 'a@b.com, c@d.com', Sender: 'a@b.com' }), []],
  ['two senders', sample({ Sender: 'a@b.com, c@d.com' }), ['several-senders']],
  ['a quoted comma', to('"Smith, Bob" <bob@example.org>'), []],
  ['a group', to('undisclosed-recipients:;'), []],
  ['a group with members', to('Team: a@example.com, b@example.com;'), []],
  ['comments', to('Bob (the builder, really) <bob@example.org>'), []],
  ['a quoted local part', to('"b o b"@example.org'), []],
  ['a literal', to('bob@[192.0.2.1]'), []],
  ['an empty Bcc', sample({ Bcc: '' }), []],
  ['an initial', to('Bob Q. Public <bob@example.org>'), []],
]);
