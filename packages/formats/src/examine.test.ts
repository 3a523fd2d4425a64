import { describe, expect, test } from 'vitest';
import { examine } from './examine.ts';

const secret = 'hunter2secret';

describe('settings are mended in the form in which they were pasted', () => {
  test.each([
    [
      'nodemailer',
      `{\n  host: 'smtp.qq.com', // QQ\n  port: 587,\n  secure: true,\n  auth: { user: 'a@qq.com', pass: '${secret}' },\n}`,
      "{\n  host: 'smtp.qq.com', // QQ\n  port: 587,\n  secure: false,\n  auth: { user: 'a@qq.com', pass: '‹secret:13-characters›' },\n}",
    ],
    [
      'env',
      `MAIL_HOST=smtp.163.com\nMAIL_PORT=465\nMAIL_USERNAME=a@qq.com\nMAIL_PASSWORD=${secret}\nMAIL_ENCRYPTION=ssl`,
      'MAIL_HOST=smtp.qq.com\nMAIL_PORT=465\nMAIL_USERNAME=a@qq.com\nMAIL_PASSWORD=‹secret:13-characters›\nMAIL_ENCRYPTION=ssl',
    ],
    [
      'url',
      `smtp://a%40qq.com:${secret}@smtp.qq.com:465`,
      'smtps://a%40qq.com:‹secret:13-characters›@smtp.qq.com:465',
    ],
    [
      'the sender',
      `MAIL_HOST=smtp.qq.com\nMAIL_PORT=465\nMAIL_USERNAME=a@qq.com\nMAIL_PASSWORD=${secret}\nMAIL_FROM=boss@example.org`,
      'MAIL_HOST=smtp.qq.com\nMAIL_PORT=465\nMAIL_USERNAME=a@qq.com\nMAIL_PASSWORD=‹secret:13-characters›\nMAIL_FROM=a@qq.com',
    ],
  ])('%s', (_, text, corrected) => {
    const examination = examine(text);
    expect(examination.corrected).toBe(corrected);
    expect(examination.removed).toBe(1);
    expect(JSON.stringify(examination)).not.toContain(secret);
    expect(
      examine(corrected).diagnoses.filter(({ confidence }) => confidence === 'certain'),
    ).toEqual([]);
  });

  test('without settings in the text, the mended ones stand as lines', () => {
    const { corrected } = examine('Error: wrong version number', {
      host: 'smtp.qq.com',
      port: 587,
      tls: 'implicit',
    });
    expect(corrected).toBe('host: smtp.qq.com\nport: 587\ntls: starttls');
  });

  test('a long text is not shown again', () => {
    const { corrected } = examine(
      `SMTP_HOST=smtp.qq.com\nSMTP_PORT=587\nSMTP_SECURE=true\n#${'x'.repeat(3000)}`,
    );
    expect(corrected).toBe('host: smtp.qq.com\nport: 587\ntls: starttls');
  });
});

describe('nothing to mend', () => {
  test.each([
    [
      "{ host: 'smtp.qq.com', port: 465, secure: true, auth: { user: 'a@qq.com', pass: 'x1y2' } }",
      0,
    ],
    ['SMTP_HOST=smtp.qq.com\nSMTP_PORT=587\nSMTP_SECURE=false', 0],
    ['smtps://smtp.qq.com:465', 0],
    ['hello world', 0],
    ['', 0],
  ])('%j: no diagnosis', (text, count) => {
    const { diagnoses, corrected } = examine(text);
    expect(diagnoses).toHaveLength(count);
    expect(corrected).toBeUndefined();
  });

  test('a refused password is no matter of settings', () => {
    const { diagnoses, corrected } = examine(
      `535 Authentication failed\nSMTP_HOST=smtp.qq.com\nSMTP_PORT=465\nSMTP_PASS=${secret}`,
    );
    expect(diagnoses[0]?.id).toBe('auth/app-password-required');
    expect(corrected).toBeUndefined();
  });
});

test('the context wins over the text', () => {
  const { evidence } = examine('SMTP_HOST=smtp.163.com\nSMTP_PORT=465', { host: 'smtp.qq.com' });
  expect(evidence.settings.host).toBe('smtp.qq.com');
  expect(evidence.provider).toBe('qq-mail');
});
