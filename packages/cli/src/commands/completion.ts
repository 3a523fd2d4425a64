import { listProviders, protocols, steps, tlsModes } from '@mailatlas/core';
import { formatNames } from '@mailatlas/logs';
import { optionsOf } from '../command-line.ts';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { isCommand } from '../words/help.ts';
import type { Words } from '../words/words.ts';

const commands = ['find', 'diagnose', 'logs', 'message', 'providers', 'completion', 'help'];

function flags(command: keyof typeof optionsOf): string[] {
  return optionsOf[command].map((name) => `--${name}`);
}

const valuesOf: Readonly<Record<string, () => readonly string[]>> = {
  '--locale': () => ['en', 'zh-CN'],
  '--tls': () => tlsModes,
  '--protocol': () => protocols,
  '--step': () => steps,
  '--provider': () => listProviders().map((provider) => provider.id),
  '--format': () => formatNames,
  '--region': () => [],
  '--account': () => [],
};

/** The words that may stand next on a command line; the last of `words` is the one being typed. */
export function complete(words: readonly string[]): string[] {
  const typed = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  const command = words.slice(0, -1).find((word) => commands.includes(word));
  const values = Object.hasOwn(valuesOf, before) ? valuesOf[before] : undefined;
  const candidates = values
    ? values()
    : command === undefined
      ? [...commands, ...flags('answer')]
      : command === 'completion'
        ? Object.keys(completionScripts)
        : command === 'help'
          ? commands.filter((each) => each !== 'help')
          : isCommand(command) && typed.startsWith('-')
            ? flags(command)
            : command === 'diagnose' || command === 'logs' || command === 'message'
              ? []
              : listProviders().map((provider) => provider.id);
  return candidates.filter((candidate) => candidate.startsWith(typed));
}

/** `completion <shell>`: prints what the shell is to evaluate. */
export function completion(io: Io, words: Words, shell: string): number {
  const script = Object.hasOwn(completionScripts, shell) ? completionScripts[shell] : undefined;
  if (script) io.stdout.write(script);
  else
    io.stderr.write(
      `${words.badOption('completion', shell, Object.keys(completionScripts).join(', '))}\n`,
    );
  return script ? exitCode.fine : exitCode.wrongUsage;
}

/** What a user's shell evaluates; it asks the command itself for the words. */
const completionScripts: Readonly<Record<string, string>> = {
  bash: `_mailatlas() {
  local IFS=$'\\n'
  COMPREPLY=($(mailatlas --complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _mailatlas mailatlas
`,
  zsh: `#compdef mailatlas
_mailatlas() {
  local -a found
  found=("\${(@f)$(mailatlas --complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  compadd -a found
}
compdef _mailatlas mailatlas
`,
  fish: `complete -c mailatlas -f -a '(mailatlas --complete (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'
`,
};
