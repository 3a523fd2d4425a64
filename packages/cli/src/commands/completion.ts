import { listProviders } from '@mailatlas/core';

const commands = ['find', 'diagnose', 'providers', 'completion', 'help'];
const common = ['--json', '--locale', '--help'];
const context = ['--provider', '--host', '--port', '--tls', '--protocol', '--step', '--error-code', '--user', '--from'];
const optionsOf: Readonly<Record<string, readonly string[]>> = {
  find: ['--region', ...common],
  diagnose: ['--file', '--lines', ...context, ...common],
  providers: common,
};
const valuesOf: Readonly<Record<string, () => readonly string[]>> = {
  '--locale': () => ['en', 'zh-CN'],
  '--tls': () => ['implicit', 'starttls', 'none'],
  '--protocol': () => ['submission', 'imap', 'pop3'],
  '--step': () => ['connect', 'tls', 'greeting', 'ehlo', 'starttls', 'auth', 'mail', 'rcpt', 'data', 'select'],
  '--provider': () => listProviders().map((provider) => provider.id),
  '--region': () => [],
};

/** The words that may stand next on a command line; the last of `words` is the one being typed. */
export function complete(words: readonly string[]): string[] {
  const typed = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  const command = words.find((word) => commands.includes(word));
  const values = valuesOf[before];
  const candidates = values
    ? values()
    : command === undefined
      ? [...commands, ...common, '--version']
      : command === 'completion'
        ? ['bash', 'zsh', 'fish']
        : typed.startsWith('-')
          ? (optionsOf[command] ?? common)
          : command === 'find' || command === 'providers'
            ? listProviders().map((provider) => provider.id)
            : (optionsOf[command] ?? []);
  return candidates.filter((candidate) => candidate.startsWith(typed));
}

/** What a user's shell evaluates; it asks the command itself for the words. */
export const completionScripts: Readonly<Record<string, string>> = {
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
