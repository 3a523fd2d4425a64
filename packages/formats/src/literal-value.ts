import type { Assignment } from './assignment.ts';
import type { KeyedFormat } from './keyed-format.ts';

const codeLiteral =
  /^(?:-?\d[\d_.]*|[Tt]rue|[Ff]alse|TRUE|FALSE|None|[Nn]ull|NULL|nil|undefined|:[a-z_0-9]+|[\w\\]+(?:::\w+)+|(?:\w+\.)*SecureSocketOptions\.\w+|mail\.(?:TLS\w+|NoTLS))$/;
const variable = /^(?:\$|%\(|<%|\{\{|process\.|os\.|env\(|@)/;

/** The value if it is written out; `undefined` for what is only known when the program runs. */
export function literalValue(
  { value, quote }: Assignment,
  values: KeyedFormat['values'],
): string | undefined {
  if (/\$\{|\$\(|\{\{|<%=|^\$[A-Za-z_]|%\(/.test(value)) return undefined;
  if (values === 'plain') return value;
  if (quote !== '') return value;
  return codeLiteral.test(value) && !variable.test(value) ? value : undefined;
}
