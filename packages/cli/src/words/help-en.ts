import type { Help } from './help.ts';

export const help: Help = {
  main: `The right mail settings for an address, and the cause behind a mail error. Offline.

Examples:
  mailatlas someone@qq.com
  mailatlas "535 Login Fail. Please enter your authorization code to login."
  mailatlas find 163 --json
  mailatlas diagnose --file error.log --host smtp.gmail.com --port 587
  npm test 2>&1 | mailatlas diagnose
  mailatlas diagnose --lines --json < errors.ndjson

Usage: mailatlas [options] <anything>
       mailatlas <command> [options] [arguments]

Anything is an address, a domain, a provider, an error, a log or a configuration, as
arguments or on standard input: mailatlas tells which it is and answers.

Commands:
  find <address|domain|name>  settings, how to enable access, which secret to use
  diagnose [text]             what an error means and what to do
  providers [query]           list the providers of the catalog
  completion <shell>          print completions for bash, zsh or fish
  help [command]              show this help, or that of a command

Options:
  --json             print JSON
  --locale <locale>  language of the answer: en or zh-CN (default: the environment’s)
  -h, --help         show help
  -V, --version      show the version
  Settings beside an error: see \`mailatlas help diagnose\`

Exit codes: 0 answered · 1 something is wrong with the settings · 2 wrong usage ·
3 nothing known · 70 a bug · 130 interrupted
`,
  find: `Usage: mailatlas find <address|domain|name> [options]

Settings, how to enable access, which secret to use and where to create it, the sender
rule, limits, and the sources with the day they were read.

Options:
  --region <region>    region of a provider that has several
  --account <account>  your part of the host, where each customer has a server of their own
  --json               print JSON
  --locale <locale>    en or zh-CN

Examples:
  mailatlas find someone@qq.com
  mailatlas find 腾讯企业邮
  mailatlas find amazon-ses --region eu-west-1 --json
  mailatlas find alwaysdata --account example
`,
  diagnose: `Usage: mailatlas diagnose [text] [options]

What an error means and what to do: from an argument, a file or standard input.

Options:
  -f, --file <file>      read the text from a file (- for standard input)
  --provider <id>        provider, as \`mailatlas providers\` prints it
  --host <host>          mail server that was used
  --port <port>          port that was used
  --tls <mode>           implicit, starttls or none
  --protocol <protocol>  submission, imap or pop3
  --step <step>          where it failed: connect, tls, greeting, auth, mail, rcpt, data ...
  --error-code <code>    code of the library or system, such as EAUTH
  --user <user>          user name that was used
  --from <address>       sender address that was used
  --lines                with --json: one JSON object a line in, one a line out
  --json                 print JSON
  --locale <locale>      en or zh-CN

Examples:
  mailatlas diagnose "535 5.7.8 Error: authentication failed" --host smtp.gmail.com
  mailatlas diagnose --port 587 --tls implicit "wrong version number"
  npm test 2>&1 | mailatlas diagnose --provider qq-mail
`,
  providers: `Usage: mailatlas providers [query] [options]

The providers of the catalog whose id, name or domains hold the query.

Options:
  --json             print JSON
  --locale <locale>  en or zh-CN

Examples:
  mailatlas providers
  mailatlas providers 网易
`,
  completion: `Usage: mailatlas completion <bash|zsh|fish>

Prints completions for a shell.

Examples:
  mailatlas completion bash >> ~/.bashrc
  mailatlas completion zsh > ~/.zfunc/_mailatlas
  mailatlas completion fish > ~/.config/fish/completions/mailatlas.fish
`,
};
