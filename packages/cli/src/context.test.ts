import { describe, expect, test } from 'vitest';
import { contextOf, contextProblem } from './context.ts';

describe('options of the command line', () => {
  test('all of them', () => {
    const texts = {
      provider: 'qq-mail',
      host: 'smtp.qq.com',
      tls: 'implicit',
      protocol: 'submission',
      step: 'auth',
      errorCode: 'EAUTH',
      user: 'a',
      from: 'b',
    };
    expect(contextOf({ ...texts, port: '465' })).toEqual({ value: { ...texts, port: 465 } });
    expect(contextOf({})).toEqual({ value: {} });
  });

  test.each([
    [{ port: '0' }, '--port'],
    [{ port: '65536' }, '--port'],
    [{ port: '' }, '--port'],
    [{ port: 'smtp' }, '--port'],
    [{ port: '46.5' }, '--port'],
    [{ port: '0x1d1' }, '--port'],
    [{ port: '1e3' }, '--port'],
    [{ port: ' 465' }, '--port'],
    [{ tls: 'ssl' }, '--tls'],
    [{ tls: '' }, '--tls'],
    [{ protocol: 'smtp' }, '--protocol'],
    [{ step: 'AUTH' }, '--step'],
    [{ provider: 'qq' }, '--provider'],
    [{ provider: 'constructor' }, '--provider'],
  ])('%j: %s is not possible', (options, option) => {
    const { value, problem } = contextOf(options);
    expect(value).toBeUndefined();
    expect(problem).toMatchObject({ option, value: Object.values(options)[0] });
    expect(problem?.expected).not.toBe('');
  });
});

describe('a context from a JSON line', () => {
  test.each([
    {},
    {
      provider: 'qq-mail',
      host: 'smtp.qq.com',
      port: 465,
      tls: 'implicit',
      protocol: 'imap',
      step: 'auth',
    },
    { port: 1 },
    { port: 65535 },
    { something: 'else' },
  ])('%j is one', (context) => {
    expect(contextProblem(context)).toBeUndefined();
  });

  test.each([
    [null, 'object'],
    [[], 'object'],
    ['qq-mail', 'object'],
    [{ host: 5 }, 'host'],
    [{ user: null }, 'user'],
    [{ port: '465' }, 'port'],
    [{ port: 0 }, 'port'],
    [{ port: 65536 }, 'port'],
    [{ port: 46.5 }, 'port'],
    [{ tls: 'ssl' }, 'tls'],
    [{ protocol: 'smtp' }, 'protocol'],
    [{ step: 5 }, 'step'],
  ])('%j is none: %s', (context, what) => {
    expect(contextProblem(context)).toContain(what);
  });
});
