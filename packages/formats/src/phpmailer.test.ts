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

test('corrected in place: a constant stays a constant', () => {
  expect(phpmailer.correct(code, { port: 587, tls: 'starttls', from: 'b@gmail.com' })).toBe(
    code
      .replace('ENCRYPTION_SMTPS', 'ENCRYPTION_STARTTLS')
      .replace('465', '587')
      .replace("setFrom('a@", "setFrom('b@"),
  );
});
