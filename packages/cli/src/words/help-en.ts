import type { Help } from './help.ts';

export const help: Help = {
  main: `The right mail settings for an address, and the cause behind a mail error. Offline.

Examples:
  mailatlas someone@qq.com
  mailatlas "535 Login Fail. Please enter your authorization code to login."
  mailatlas find 163 --json
  mailatlas diagnose --file error.log --host smtp.gmail.com --port 587
  npm test 2>&1 | mailatlas diagnose
  mailatlas logs /var/log/mail.log
  mailatlas message mail.eml --provider gmail
  mailatlas diagnose --lines --json < errors.ndjson

Usage: mailatlas [options] <anything>
       mailatlas <command> [options] [arguments]

Anything is an address, a domain, a provider, an error, a log or a configuration, as
arguments or on standard input: mailatlas tells which it is and answers.

Commands:
  find <address|domain|name>  settings, how to enable access, which secret to use
  diagnose [text]             what an error means and what to do
  logs [file ...]             what fails in mail logs, by cause, and what to do
  message [file.eml]          what is wrong with a message before it is sent
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
3 nothing known, or several fit · 70 a bug · 130 interrupted
`,
  find: `Usage: mailatlas find <address|domain|name> [options]

Settings, how to enable access, which secret to use and where to create it, the sender
rule, limits, and the sources with the day they were read. A mail server's name or the
address of a webmail will do. A name that means several providers gives the list of them,
and ends with 3.

Options:
  --region <region>    region of a provider that has several
  --account <account>  your part of the host, where each customer has their own
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
  --unknown              count the lines that no rule knows, each with a rule to begin with
  --json                 print JSON
  --locale <locale>      en or zh-CN

Examples:
  mailatlas diagnose "535 5.7.8 Error: authentication failed" --host smtp.gmail.com
  mailatlas diagnose --port 587 --tls implicit "wrong version number"
  npm test 2>&1 | mailatlas diagnose --provider qq-mail
`,
  logs: `Usage: mailatlas logs [file ...] [options]

What fails in mail logs, counted by cause: how often, with which provider, for which sender
domain, since when, who must act and what to do first. Reads Postfix, Exim, Sendmail,
OpenSMTPD, Dovecot, Exchange message tracking, and events of SES, SendGrid, Mailgun and
Postmark as JSON lines; plain, gzip or zstd; files from the oldest to the newest, or
standard input.

Options:
  --json             print JSON
  --csv              print the causes as CSV
  --html <file>      write a page with charts that needs no other file
  --follow           go on with what is appended, also after the log is rotated
  --top <number>     show so many causes (default: 10; all with --json, --csv, --html)
  --since <time>     only from this time on: 2026-11-22, 2026-11-22T10:00, 24h, 7d
  --until <time>     only before this time
  --shorten          show addresses as s…@example.org, IPs as 203.0.113.…
  --format <name>    only lines of one log: postfix, exim, sendmail, opensmtpd, dovecot,
                     exchange, ses, sendgrid, mailgun or postmark
  --locale <locale>  en or zh-CN

Examples:
  mailatlas logs /var/log/mail.log.2.gz /var/log/mail.log.1 /var/log/mail.log
  mailatlas logs --since 24h --html report.html --shorten /var/log/mail.log
  journalctl -u postfix@- -o short-iso | mailatlas logs --json
`,
  message: `Usage: mailatlas message [file.eml] [options]

What is wrong with a message before it is sent: headers, lines, parts and encodings by
the standards; size, recipients, files and sender by the provider's rules; what spam
filters dislike by their published rules, as hints. Reads a file or standard input.
Nothing is sent anywhere unless a filter is named.

Options:
  --provider <id>       the provider it is sent through (default: the one behind --user)
  --user <user>         user name of the login, to compare with From
  --rspamd <url>        also ask this rspamd, such as http://127.0.0.1:11333
  --spamd <host:port>   also ask this SpamAssassin, such as 127.0.0.1:783
  --json                print JSON
  --locale <locale>     en or zh-CN

Examples:
  mailatlas message mail.eml
  mailatlas message mail.eml --user someone@qq.com
  mailatlas message --rspamd http://127.0.0.1:11333 --json < mail.eml

Exit codes: 0 fine, hints only · 1 something is wrong · 2 wrong usage ·
3 nothing wrong, but a filter did not answer
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
