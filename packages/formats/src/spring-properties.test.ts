import { expect, test } from 'vitest';
import { springProperties } from './spring-properties.ts';

const mail = 'spring.mail.properties.mail.smtp';
const file = `server.port=8080
spring.mail.host=smtp.163.com
spring.mail.port=465
spring.mail.username=a@163.com
spring.mail.password=\${MAIL_PASSWORD}
${mail}.auth=true
${mail}.ssl.enable=true
`;
const read = (text: string) => springProperties.read(text)?.settings;

test('application.properties', () => {
  expect(read(file)).toEqual({
    protocol: 'submission',
    host: 'smtp.163.com',
    port: 465,
    tls: 'implicit',
    user: 'a@163.com',
    secret: 'given',
  });
});

test.each([
  ['no TLS', file.replace('ssl.enable=true', 'ssl.enable=false'), { tls: 'none' }],
  ['STARTTLS', file.replace('ssl.enable', 'starttls.enable'), { tls: 'starttls' }],
  [
    'the protocol smtps',
    file.replace(`${mail}.ssl.enable=true`, 'spring.mail.protocol=smtps'),
    { tls: 'implicit' },
  ],
  [
    'a socket factory',
    file.replace('ssl.enable=true', 'socketFactory.class=javax.net.ssl.SSLSocketFactory'),
    { tls: 'implicit' },
  ],
  ['everybody is trusted', `${file}${mail}.ssl.trust=*\n`, { certificateCheck: 'off' }],
  [
    'a wrong name',
    file.replace('username', 'user'),
    { unknownOptions: { 'spring.mail.user': 'spring.mail.username' } },
  ],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test.each(['', 'spring.mail.host=a', 'server.port=1\nspring.datasource.url=x'])(
  '%j is none',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

test('corrected in place: 587 needs STARTTLS, and needs it to be required', () => {
  expect(springProperties.correct(file, { port: 587, tls: 'starttls' })).toBe(
    file
      .replace('465', '587')
      .replace('ssl.enable=true', 'ssl.enable=false')
      .replace(
        `${mail}.auth=true\n`,
        `${mail}.auth=true\n${mail}.starttls.enable=true\n${mail}.starttls.required=true\n`,
      ),
  );
});

test('trusting everybody is taken away', () => {
  expect(springProperties.correct(`${file}${mail}.ssl.trust=*\n`, { certificateCheck: 'on' })).toBe(
    file,
  );
});
