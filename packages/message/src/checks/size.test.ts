import { getProvider, listProviders } from '@mailatlas/core';
import { describeCheck } from '../../test/describe-check.ts';
import { sample, withFiles } from '../../test/sample-message.ts';
import { size } from './size.ts';

const limitOf = (id: string, what: string) =>
  getProvider(id)?.limits?.find((limit) => limit.what === what)?.value ?? Number.NaN;
const most = limitOf('gmail', 'message-bytes');
const filled = (total: number) => {
  const line = `${'x'.repeat(76)}\r\n`;
  return sample({}, line.repeat(Math.floor((total - sample({}, '').length) / line.length)));
};
const attaching = listProviders().find((provider) =>
  provider.limits?.some(({ what, plan }) => what === 'attachment-bytes' && !plan),
);
const id = attaching?.id ?? '';
const heaviest = limitOf(id, 'attachment-bytes');
const base64 = (bytes: number) => `${'A'.repeat(76)}\r\n`.repeat(Math.ceil(bytes / 57));
const recipients = (count: number) => ({
  to: Array.from({ length: count }, (_, at) => `user${at}@example.org`),
});

describeCheck(size, [
  ['too large as sent', filled(most + 200), ['message-too-large'], { provider: 'gmail' }],
  ['just small enough', filled(most), [], { provider: 'gmail' }],
  ['too large, nobody known', filled(most + 200), []],
  [
    'LF becomes CR LF',
    filled(most - 1000).replaceAll('\r\n', '\n') + '\n'.repeat(2000),
    ['message-too-large'],
    { provider: 'gmail' },
  ],
  [
    'files that are too heavy',
    withFiles([{ name: 'a.pdf', content: base64(heaviest + 100) }]),
    ['attachments-too-large'],
    { provider: id },
  ],
  [
    'files that fit, though base64 makes them larger than the limit',
    withFiles([{ name: 'a.pdf', content: base64(heaviest * 0.95) }]),
    [],
    { provider: id },
  ],
  [
    'too many recipients',
    sample(),
    ['too-many-recipients'],
    { provider: 'amazon-ses', envelope: recipients(51) },
  ],
  ['as many as may be', sample(), [], { provider: 'amazon-ses', envelope: recipients(50) }],
  [
    'too many in the header',
    sample({ To: recipients(51).to.join(',\r\n ') }),
    ['too-many-recipients'],
    { provider: 'amazon-ses' },
  ],
]);
