import { expect, test } from 'vitest';
import { phpmailer } from './phpmailer.ts';

const code = `$mail->isSMTP();
$mail->Host       = 'smtp.gmail.com'; // the server
$mail->SMTPAuth   = true;
$mail->Username   = 'a@gmail.com';
$mail->Password   = getenv('P');
$mail->SMTPSecure = PHPMailer::ENCRYPTION_SMTPS;
$mail->Port       = 465;
$mail->setFrom('a@gmail.com', 'Shop');
`;
const read = (text: string) => phpmailer.read(text)?.settings;

test('properties', () => {
  expect(read(code)).toEqual({
    protocol: 'submission',
    host: 'smtp.gmail.com',
    port: 465,
    tls: 'implicit',
    user: 'a@gmail.com',
    from: 'a@gmail.com',
    secret: 'given',
  });
});

test.each([
  ['a word', code.replace('PHPMailer::ENCRYPTION_SMTPS', "'tls'"), { tls: 'starttls' }],
  [
    'nothing, TLS if offered',
    code.replace('PHPMailer::ENCRYPTION_SMTPS', "''"),
    { tls: 'starttls' },
  ],
  [
    'nothing at all',
    code.replace('SMTPSecure = PHPMailer::ENCRYPTION_SMTPS', 'SMTPAutoTLS = false'),
    { tls: 'none' },
  ],
  [
    'no check',
    `${code}$mail->SMTPOptions = array('ssl' => array('verify_peer' => false, 'allow_self_signed' => true));\n`,
    { certificateCheck: 'off' },
  ],
  ['a wrong name', code.replace('Username', 'User'), { unknownOptions: { User: 'Username' } }],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test.each(['', "$db->Host = 'a';", '$mail->send();'])('%j is none', (text) => {
  expect(read(text)).toBeUndefined();
});

const oneLine = `<?php $mail->isSMTP(); $mail->Host='smtp.gmail.com'; $mail->SMTPAuth=true; $mail->Username='a;b@gmail.com'; $mail->Password='x'; $mail->Port=587; $mail->setFrom('a@gmail.com', 'Shop');`;

test('several statements on a line', () => {
  expect(read(oneLine.replace('Port', "SMTPSecure='ssl'; $mail->Port"))).toEqual({
    protocol: 'submission',
    host: 'smtp.gmail.com',
    port: 587,
    tls: 'implicit',
    user: 'a;b@gmail.com',
    from: 'a@gmail.com',
    secret: 'given',
  });
  expect(phpmailer.correct(oneLine, { port: 465, tls: 'implicit' })).toBe(
    oneLine.replace('Port=587;', "Port=465; $mail->SMTPSecure='ssl';"),
  );
});

test('what stands in a comment is not set', () => {
  const text = "$mail->Host = 'a.example'; // $mail->Port = 25; $mail->SMTPSecure = 'ssl';\n";
  expect(read(`${text}# $mail->Port = 26;\n$mail->Port = 587;\n`)).toMatchObject({
    host: 'a.example',
    port: 587,
    tls: 'starttls',
  });
});

test('corrected in place: a constant stays a constant', () => {
  expect(phpmailer.correct(code, { port: 587, tls: 'starttls', from: 'b@gmail.com' })).toBe(
    code
      .replace('ENCRYPTION_SMTPS', 'ENCRYPTION_STARTTLS')
      .replace('465', '587')
      .replace("setFrom('a@", "setFrom('b@"),
  );
});
