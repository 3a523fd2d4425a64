import type { OptionProblem } from '../context.ts';

/** The filters that are to be asked. */
export interface Filters {
  readonly rspamd?: string;
  readonly spamd?: { readonly host: string; readonly port: number };
}

const usualPort = 783;

/** The options that name a filter, or what is wrong with one. */
export function readFilters(options: {
  readonly rspamd?: string;
  readonly spamd?: string;
}): { value: Filters; problem?: never } | { value?: never; problem: OptionProblem } {
  const { rspamd, spamd } = options;
  if (rspamd !== undefined && !(/^https?:\/\//i.test(rspamd) && URL.canParse(rspamd)))
    return {
      problem: { option: '--rspamd', value: rspamd, expected: 'http://127.0.0.1:11333' },
    };
  if (spamd === undefined) return { value: { ...(rspamd !== undefined && { rspamd }) } };
  const found = /^(?:\[([\da-f:.]+)\]|([\w.-]+))(?::(\d{1,5}))?$/i.exec(spamd);
  const host = found?.[1] ?? found?.[2];
  const port = Number(found?.[3] ?? usualPort);
  if (host === undefined || port < 1 || port > 65535)
    return { problem: { option: '--spamd', value: spamd, expected: '127.0.0.1:783' } };
  return { value: { ...(rspamd !== undefined && { rspamd }), spamd: { host, port } } };
}
