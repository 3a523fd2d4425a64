import { describeCheck } from '../../test/describe-check.ts';
import { sample } from '../../test/sample-message.ts';
import { lineLength } from './line-length.ts';

describeCheck(lineLength, [
  ['999 octets', sample({}, `${'x'.repeat(999)}\r\n`), ['line-too-long']],
  ['998 octets', sample({}, `${'x'.repeat(998)}\r\n`), ['line-over-78']],
  ['octets count, not characters', sample({}, `${'字'.repeat(333)}\r\n`), ['line-too-long']],
  ['79 octets in a header', sample({ 'X-Note': 'y'.repeat(71) }), ['line-over-78']],
  ['78 octets', sample({}, `${'x'.repeat(78)}\r\n`), []],
]);
