import { expect, test } from 'vitest';
import { literalValue } from './literal-value.ts';

const of = (value: string, quote = '') => ({
  key: '',
  value,
  quote,
  start: 0,
  end: 0,
  keyStart: 0,
  keyEnd: 0,
});

test.each([
  '465',
  'true',
  'True',
  'None',
  'nil',
  ':plain',
  'PHPMailer::ENCRYPTION_SMTPS',
  'OpenSSL::SSL::VERIFY_NONE',
])('%s is written out in code', (value) => expect(literalValue(of(value), 'code')).toBe(value));
test.each(['host', "os.environ['A']", 'process.env.A', "env('A')", '$host', 'config.get("a")'])(
  '%s is an expression',
  (value) => expect(literalValue(of(value), 'code')).toBeUndefined(),
);
test.each(['$' + '{MAIL_HOST}', '$MAIL_HOST', '%(host)s', '{{ host }}', '<%= host %>'])(
  '%s is filled in later',
  (value) => {
    expect(literalValue(of(value), 'plain')).toBeUndefined();
    expect(literalValue(of(value, '"'), 'code')).toBeUndefined();
  },
);
test('a quoted text is written out, and so is everything plain', () => {
  expect(literalValue(of('host', "'"), 'code')).toBe('host');
  expect(literalValue(of('smtp.qq.com'), 'plain')).toBe('smtp.qq.com');
});
