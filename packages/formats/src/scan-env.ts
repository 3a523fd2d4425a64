import { type Assignment, scanLines } from './assignment.ts';

/** Names of variables in capitals. */
const capitals = '[A-Z][A-Z0-9_]{1,60}';

/**
 * Variables as shells, Compose files, Dockerfiles and Kubernetes write them: `KEY=value`, `export KEY=value`,
 * `- "KEY=value"`, `KEY: value`, `- name: KEY` with `value: ...` on the next line.
 */
export function scanEnv(text: string, name: string = capitals): Assignment[] {
  const key = `(?<key>${name})`;
  const quoted = '(?<quote>["\'])(?<quoted>[^\\r\\n]*?)\\k<quote>';
  const yaml = `(?:(?<quote>["'])(?<quoted>(?:(?!\\k<quote>)[^\\r\\n]){0,1000})\\k<quote>|(?<bare>[^\\s"'#{[|>&*][^\\s#]{0,300})?)(?=[ \\t]*(?:#[^\\r\\n]*)?\\r?$)`;
  return [
    `^[ \\t]*(?:(?:export|ENV|-|-e|--env)[ \\t]+)?${key}[ \\t]*=[ \\t]*(?:${quoted}|(?<bare>[^\\s#]*))`,
    `^[ \\t]*(?:ENV|-|-e|--env)[ \\t]+(?<wrap>["'])${key}=(?<bare>(?:(?!\\k<wrap>)[^\\r\\n]){0,1000})(?=\\k<wrap>)`,
    // A single word before a colon may be anything; names of settings have an underscore.
    `^[ \\t]*(?:-[ \\t]+)?(?=\\w{1,30}_)${key}[ ]*:(?:[ ]+|(?=\\r?$))${yaml}`,
    `^[ \\t]*-[ \\t]+name:[ \\t]+${key}[ \\t]*\\r?\\n[ \\t]+value:[ \\t]+${yaml}`,
  ]
    .flatMap((pattern) => scanLines(text, new RegExp(pattern, 'dgm')))
    .sort((a, b) => a.keyStart - b.keyStart);
}
