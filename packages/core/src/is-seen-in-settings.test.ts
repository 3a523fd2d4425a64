import { expect, test } from 'vitest';
import { diagnose } from './diagnose.ts';
import { readEvidence } from './evidence/read-evidence.ts';
import { isSeenInSettings } from './is-seen-in-settings.ts';

const first = (text: string) =>
  diagnose(readEvidence({ settings: { host: 'smtp.qq.com', port: 587, secure: true }, text }))[0];

test('a fault of the settings, and the same seen in an error', () => {
  const alone = first('');
  const withError = first('535 Login Fail. Please enter your authorization code to login.');
  expect(alone && isSeenInSettings(alone)).toBe(true);
  expect(withError && isSeenInSettings(withError)).toBe(false);
});
