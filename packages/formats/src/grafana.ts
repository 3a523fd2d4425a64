import { scanSections, valuePattern } from './assignment.ts';
import { keyedFormat } from './keyed-format.ts';

const assignment = new RegExp(
  `^[ \\t]*(?<key>\\w{2,40})[ \\t]*=[ \\t]*${valuePattern('[;#]')}`,
  'dgm',
);

/** Grafana's [smtp] section; host and port are one value, and 465 alone means TLS from the start. */
export const grafana = keyedFormat({
  name: 'grafana',
  scan: (text) =>
    /^[ \t]*\[smtp\]/m.test(text)
      ? scanSections(text, assignment).filter(({ key }) => key.startsWith('smtp.'))
      : [],
  fits: (keys) => keys.has('smtp.host') || keys.size >= 2,
  names: {
    endpoint: ['smtp.host'],
    user: ['smtp.user'],
    secret: ['smtp.password'],
    from: ['smtp.from_address'],
  },
  values: 'plain',
  defaults: { host: 'localhost' },
  tls: {
    read: (get, port) => ({
      tls:
        port === 465
          ? 'implicit'
          : /^NoStartTLS$/i.test(get('smtp.startTLS_policy') ?? '')
            ? 'none'
            : 'starttls',
    }),
    write: (mode) => ({
      set: mode === 'implicit' ? {} : { 'smtp.startTLS_policy': 'MandatoryStartTLS' },
    }),
  },
  checks: { 'smtp.skip_verify': { off: /^true$/i, on: 'false' } },
  wrongNames: {
    'smtp.server': 'smtp.host',
    'smtp.username': 'smtp.user',
    'smtp.pass': 'smtp.password',
    'smtp.passwd': 'smtp.password',
    'smtp.from': 'smtp.from_address',
    'smtp.starttls_policy': 'smtp.startTLS_policy',
    'smtp.start_tls_policy': 'smtp.startTLS_policy',
  },
});
