import { expect, test } from 'vitest';
import { springYaml } from './spring-yaml.ts';

const file = `server:
  port: 8080 # the web
spring:
  datasource:
    username: root
  mail:
    host: smtp.qq.com
    port: 465
    username: "a@qq.com"
    password: abcdefghijklmnop
    properties:
      mail:
        smtp:
          auth: true
          ssl:
            enable: true
`;
const read = (text: string) => springYaml.read(text)?.settings;

test('application.yml', () => {
  expect(read(file)).toEqual({
    protocol: 'submission',
    host: 'smtp.qq.com',
    port: 465,
    tls: 'implicit',
    user: 'a@qq.com',
    secret: 'given',
    secretLength: 16,
  });
});

test('dotted names', () => {
  const dotted = file.replace(
    / {4}properties:[\s\S]*/,
    '    properties.mail.smtp.starttls.enable: true\n',
  );
  expect(read(dotted)).toMatchObject({ tls: 'starttls', host: 'smtp.qq.com' });
});

test.each(['', 'mail:\n  host: a\n  port: 1\n', 'spring:\n  mail:\n    host: a\n'])(
  '%j is none',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

test('corrected in place, beside what stands as deep', () => {
  expect(springYaml.correct(file, { port: 587, tls: 'starttls' })).toBe(
    file
      .replace('465', '587')
      .replace('enable: true', 'enable: false')
      .replace(
        'auth: true\n',
        'auth: true\n          starttls.enable: true\n          starttls.required: true\n',
      ),
  );
});
