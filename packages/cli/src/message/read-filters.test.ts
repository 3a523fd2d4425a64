import { expect, test } from 'vitest';
import { readFilters } from './read-filters.ts';

test.each([
  ['127.0.0.1:1783', { host: '127.0.0.1', port: 1783 }],
  ['filter.example.org', { host: 'filter.example.org', port: 783 }],
  ['[::1]:783', { host: '::1', port: 783 }],
])('--spamd %s', (spamd, expected) => {
  expect(readFilters({ spamd }).value?.spamd).toEqual(expected);
});

test.each([
  [{ spamd: 'host:0' }, '--spamd'],
  [{ spamd: 'host:99999' }, '--spamd'],
  [{ spamd: 'http://host' }, '--spamd'],
  [{ rspamd: 'localhost:11333' }, '--rspamd'],
  [{ rspamd: 'http://' }, '--rspamd'],
])('%j is not possible', (options, option) => {
  expect(readFilters(options).problem?.option).toBe(option);
});

test('no filter unless one is named', () => {
  expect(readFilters({}).value).toEqual({});
});
