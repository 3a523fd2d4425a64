import { expect, test } from 'vitest';
import { gitlab } from './gitlab.ts';

const file = `gitlab_rails['smtp_enable'] = true
gitlab_rails['smtp_address'] = "smtp.gmail.com"
gitlab_rails['smtp_port'] = 587
gitlab_rails['smtp_user_name'] = "a@gmail.com"
gitlab_rails['smtp_password'] = "secret"
gitlab_rails['smtp_enable_starttls_auto'] = true
gitlab_rails['smtp_tls'] = false
gitlab_rails['gitlab_email_from'] = 'a@gmail.com'
`;
const read = (text: string) => gitlab.read(text)?.settings;

test('gitlab.rb', () => {
  expect(read(file)).toEqual({
    protocol: 'submission',
    host: 'smtp.gmail.com',
    port: 587,
    tls: 'starttls',
    user: 'a@gmail.com',
    from: 'a@gmail.com',
    secret: 'given',
  });
});

test.each([
  [
    'both',
    file.replace('= false', '= true'),
    { contradiction: 'smtp_tls, smtp_enable_starttls_auto' },
  ],
  ['neither', file.replace("auto'] = true", "auto'] = false"), { tls: 'none' }],
  [
    'no check',
    `${file}gitlab_rails['smtp_openssl_verify_mode'] = 'none'\n`,
    { certificateCheck: 'off' },
  ],
  [
    'a wrong name',
    file.replace('smtp_user_name', 'smtp_username'),
    { unknownOptions: { smtp_username: 'smtp_user_name' } },
  ],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test.each(['', "gitlab_rails['smtp_enable'] = true"])('%j is none', (text) => {
  expect(read(text)).toBeUndefined();
});

test('corrected in place', () => {
  expect(gitlab.correct(file, { port: 465, tls: 'implicit' })).toBe(
    file
      .replace('587', '465')
      .replace("auto'] = true", "auto'] = false")
      .replace("smtp_tls'] = false", "smtp_tls'] = true"),
  );
});
