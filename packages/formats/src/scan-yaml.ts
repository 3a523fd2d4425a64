import type { Assignment } from './assignment.ts';

const line =
  /^(?<indent>[ ]*(?:- +)?)(?<key>["']?[\w.$-]{1,120}["']?)[ ]*:(?:[ ]+|(?=\r?$))(?:(?<quote>["'])(?<quoted>(?:(?!\k<quote>)[^\r\n]){0,1000})\k<quote>|(?<bare>[^\s#"'{[|>&*][^\r\n#]{0,300}?)?(?=[ \t]*(?:#[^\r\n]*)?\r?$))/dgm;

/** The scalars of YAML's block mappings; the indentation says what they stand in. Flow style and anchors are not read. */
export function scanYaml(text: string): Assignment[] {
  const found: Assignment[] = [];
  const parents: { indent: number; name: string }[] = [];
  for (const each of text.matchAll(line)) {
    const { indent = '', key = '', quote = '', quoted, bare } = each.groups ?? {};
    while ((parents.at(-1)?.indent ?? -1) >= indent.length) parents.pop();
    const name = key.replace(/["']/g, '');
    const path = [...parents.map((parent) => parent.name), name].join('.');
    parents.push({ indent: indent.length, name });
    const value = quoted ?? bare;
    if (value === undefined) continue;
    const places = each.indices?.groups;
    const [start, end] = places?.[quoted === undefined ? 'bare' : 'quoted'] ?? [0, 0];
    const [keyStart, keyEnd] = places?.key ?? [0, 0];
    found.push({ key: path, value, quote, start, end, keyStart, keyEnd });
  }
  return found;
}
