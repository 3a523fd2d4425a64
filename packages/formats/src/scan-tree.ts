import type { Assignment } from './assignment.ts';

/** Deeper than any mail setting stands. */
const deepest = 12;

const token =
  /(?<comment>\/\/[^\r\n]*|#[^\r\n]*|\/\*[\s\S]{0,5000}?\*\/)|(?<quote>["'`])(?<quoted>(?:\\.|(?!\k<quote>)[^\\\r\n]){0,2000})\k<quote>|(?<open>[{[(])|(?<close>[}\])])|(?<comma>[,;])|(?<assign>=>|:(?!:)|=(?!=))|(?<word>(?:::)?[^\s"'`{}[\](),;:=#/]+(?:::[^\s"'`{}[\](),;:=#/]+)*)|\//dgu;

interface Scope {
  readonly path: string;
  key?: { readonly name: string; readonly start: number; readonly end: number };
  last?: { readonly name: string; readonly start: number; readonly end: number };
  assigned: boolean;
}

/** The members of objects, hashes and arrays with keys, as JavaScript, JSON, Ruby and PHP write them; the path says where. */
export function scanTree(text: string): Assignment[] {
  const found: Assignment[] = [];
  const scopes: Scope[] = [{ path: '', assigned: false }];
  for (const each of text.matchAll(token)) {
    const groups = each.groups ?? {};
    const scope = scopes.at(-1);
    if (!scope || groups.comment !== undefined) continue;
    if (groups.open !== undefined) {
      if (scopes.length >= deepest) return found;
      const call = groups.open === '(' ? undefined : scope.key?.name;
      const inner = scope.assigned ? call : undefined;
      scopes.push({
        path: inner === undefined ? scope.path : join(scope.path, inner),
        assigned: false,
      });
    } else if (groups.close !== undefined) {
      if (scopes.length > 1) scopes.pop();
      const outer = scopes.at(-1);
      if (outer) outer.assigned = false;
    } else if (groups.comma !== undefined) {
      delete scope.key;
      delete scope.last;
      scope.assigned = false;
    } else if (groups.assign !== undefined) {
      if (scope.last) scope.key = scope.last;
      scope.assigned = scope.key !== undefined;
    } else {
      const literal = groups.quoted ?? groups.word;
      if (literal === undefined) continue;
      const [start, end] = each.indices?.groups?.[
        groups.quoted === undefined ? 'word' : 'quoted'
      ] ?? [0, 0];
      if (scope.assigned && scope.key) {
        found.push({
          key: join(scope.path, scope.key.name),
          value: literal,
          quote: groups.quote ?? '',
          start,
          end,
          keyStart: scope.key.start,
          keyEnd: scope.key.end,
        });
        scope.assigned = false;
        delete scope.key;
        delete scope.last;
      } else scope.last = { name: literal, start, end };
    }
  }
  return found;
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
