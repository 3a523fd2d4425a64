import { expect, test } from 'vitest';
import { describeCheck } from '../../test/describe-check.ts';
import { withFiles } from '../../test/sample-message.ts';
import { checkMessage } from '../check-message.ts';
import { attachments } from './attachments.ts';

describeCheck(attachments, [
  ['a program', withFiles([{ name: 'setup.EXE' }]), ['refused-attachment']],
  ['a second extension', withFiles([{ name: 'bill.pdf.js' }]), ['refused-attachment']],
  ['a document', withFiles([{ name: 'bill.pdf' }]), []],
  ['exe as a name', withFiles([{ name: 'exe' }]), []],
]);

test.each([
  ['error', { provider: 'gmail' }],
  ['error', { envelope: { to: ['someone@gmail.com'] } }],
  ['hint', { provider: 'qq-mail' }],
] as const)('is an %s for %j', (level, options) => {
  const { findings } = checkMessage(withFiles([{ name: 'setup.exe' }]), options);
  expect(findings.find(({ check }) => check === 'refused-attachment')?.level).toBe(level);
});
