import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDomain, parseMailbox } from './mailbox.ts';

/** Characters of an atom (RFC 5321 section 4.1.2, RFC 6531), none of which means anything to the parser. */
const atom = fc.stringMatching(/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}$/);
const label = fc
  .stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,10}[a-z0-9])?$/)
  .filter((text) => !text.startsWith('xn--'));
const domain = fc
  .tuple(label, fc.constantFrom('com', 'cn', 'co.uk', 'example'))
  .map((parts) => parts.join('.'));

describe('parseMailbox', () => {
  test.each([
    ['someone@qq.com', 'someone', 'qq.com'],
    ['  someone@qq.com\n', 'someone', 'qq.com'],
    ['Someone@QQ.COM', 'Someone', 'qq.com'],
    ['someone@qq.com.', 'someone', 'qq.com'],
    ['someone＠qq.com', 'someone', 'qq.com'],
    ['someone＠ｑｑ。ｃｏｍ', 'someone', 'qq.com'],
    ['Some One <someone@qq.com>', 'someone', 'qq.com'],
    ['"One, Some" <someone@qq.com> ', 'someone', 'qq.com'],
    ['王小明 <wang@163.com>', 'wang', '163.com'],
    ['<someone@qq.com>', 'someone', 'qq.com'],
    ['user+tag@gmail.com', 'user+tag', 'gmail.com'],
    ['"some one"@example.com', '"some one"', 'example.com'],
    ['"a@b"@example.com', '"a@b"', 'example.com'],
    ['用户@例子.中国', '用户', 'xn--fsqu00a.xn--fiqs8s'],
    ['用户@xn--fsqu00a.xn--fiqs8s', '用户', 'xn--fsqu00a.xn--fiqs8s'],
    ['info@bücher.example', 'info', 'xn--bcher-kva.example'],
    ['info@BÜCHER.example', 'info', 'xn--bcher-kva.example'],
  ])('%j', (text, localPart, domain) => {
    expect(parseMailbox(text)).toEqual({ value: { localPart, domain } });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['Some One <>', 'empty'],
    ['someone', 'no-at-sign'],
    ['someone.qq.com', 'no-at-sign'],
    ['@qq.com', 'empty-local-part'],
    ['someone@', 'empty'],
    ['some one@qq.com', 'blank-in-address'],
    ['a,b@qq.com', 'blank-in-address'],
    ['a@b@qq.com', 'blank-in-address'],
    ['"@qq.com', 'blank-in-address'],
    ['""@qq.com', 'blank-in-address'],
    ['some\u0000one@qq.com', 'blank-in-address'],
    ['some\u007fone@qq.com', 'blank-in-address'],
    ['someone@q\u0000q.com', 'invalid-domain'],
    ['someone@qq', 'invalid-domain'],
    ['someone@qq .com', 'invalid-domain'],
    ['someone@-qq.com', 'invalid-domain'],
    ['someone@qq..com', 'invalid-domain'],
    ['someone@qq.com:25', 'invalid-domain'],
    ['someone@qq.com/inbox', 'invalid-domain'],
    ['someone@１２７.0.0.1', 'invalid-domain'],
    ['someone@127.0.0.1', 'ip-address'],
    ['someone@[127.0.0.1]', 'ip-address'],
    ['someone@[IPv6:::1]', 'ip-address'],
    [`${'a'.repeat(312)}@qq.com.cn`, 'too-long'],
    [`a@${'a.'.repeat(126)}com`, 'too-long'],
  ])('%j is refused: %s', (text, issue) => {
    expect(parseMailbox(text)).toEqual({ issue });
  });

  test('the local part is kept to the byte, also inside a name and brackets', () => {
    fc.assert(
      fc.property(atom, domain, (localPart, domain) => {
        const expected = { value: { localPart, domain } };
        expect(parseMailbox(`${localPart}@${domain}`)).toEqual(expected);
        expect(parseMailbox(`Some One <${localPart}@${domain.toUpperCase()}>`)).toEqual(expected);
      }),
    );
  });

  test('any text gives a value or a reason, and a value parses to itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress()), (text) => {
        const { value, issue } = parseMailbox(text);
        expect([value, issue].filter((each) => each !== undefined)).toHaveLength(1);
        if (value) expect(parseMailbox(`${value.localPart}@${value.domain}`)).toEqual({ value });
      }),
    );
  });
});

describe('parseDomain', () => {
  test.each([
    ['QQ.com', 'qq.com'],
    ['qq．com', 'qq.com'],
    ['qq.com.', 'qq.com'],
    ['_dmarc.qq.com', undefined],
    ['localhost', undefined],
    ['example.123', undefined],
    [`${'a'.repeat(63)}.com`, `${'a'.repeat(63)}.com`],
    [`${'a'.repeat(64)}.com`, undefined],
  ])('%j', (text, domain) => {
    expect(parseDomain(text).value).toBe(domain);
  });
});
