import { describe, expect, test } from 'vitest';
import { findErrorCodes } from './find-error-codes.ts';

describe('findErrorCodes', () => {
  test.each([
    ['Error: connect ECONNREFUSED 127.0.0.1:587', ['ECONNREFUSED']],
    ['getaddrinfo ENOTFOUND smtp.qq.con', ['ENOTFOUND']],
    ["code: 'EAUTH', command: 'AUTH PLAIN'", ['EAUTH']],
    ['ESOCKET after ETIMEDOUT, ESOCKET again', ['ESOCKET', 'ETIMEDOUT']],
    [
      'SSL routines:ssl3_get_record:wrong version number ERR_SSL_WRONG_VERSION_NUMBER',
      ['ERR_SSL_WRONG_VERSION_NUMBER'],
    ],
    [
      '[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1000)',
      ['ERR_SSL_WRONG_VERSION_NUMBER'],
    ],
    ['[SSL: UNSUPPORTED_PROTOCOL]', ['ERR_SSL_UNSUPPORTED_PROTOCOL']],
    ['[SSL: CERTIFICATE_VERIFY_FAILED]', ['CERTIFICATE_VERIFY_FAILED']],
    ['CERT_HAS_EXPIRED', ['CERT_HAS_EXPIRED']],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', ['DEPTH_ZERO_SELF_SIGNED_CERT']],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', ['UNABLE_TO_VERIFY_LEAF_SIGNATURE']],
    ['ERR_TLS_CERT_ALTNAME_INVALID', ['ERR_TLS_CERT_ALTNAME_INVALID']],
    ['* NO [AUTHENTICATIONFAILED] no', ['AUTHENTICATIONFAILED']],
  ])('%j: %j', (text, codes) => {
    expect(findErrorCodes(text)).toEqual(codes);
  });

  test.each([
    '',
    'eauth',
    'MY_EAUTH',
    'EAUTHENTIC',
    'ERROR',
    'EHLO smtp.qq.com',
    'CERT_',
    'XECONNRESET',
  ])('%j holds none', (text) => {
    expect(findErrorCodes(text)).toEqual([]);
  });
});
