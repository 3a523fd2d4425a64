import type { Help } from './help.ts';

export const help: Help = {
  main: `给出邮箱地址的正确收发信设置，并解释邮件报错的原因。无需联网。

示例：
  mailatlas someone@qq.com
  mailatlas "535 Login Fail. Please enter your authorization code to login."
  mailatlas find 163 --json
  mailatlas diagnose --file error.log --host smtp.gmail.com --port 587
  npm test 2>&1 | mailatlas diagnose
  mailatlas logs /var/log/mail.log
  mailatlas message mail.eml --provider gmail
  mailatlas diagnose --lines --json < errors.ndjson

用法：mailatlas [选项] <任何内容>
      mailatlas <命令> [选项] [参数]

“任何内容”可以是邮箱地址、域名、服务商、报错、日志或配置，写成参数或从标准输入
传入：mailatlas 先认出是什么，再给出答案。

命令：
  find <地址|域名|名称>   服务器设置、如何开启、用哪种密码
  diagnose [文字]         报错是什么意思、该怎么办
  logs [文件 ...]         邮件日志里哪些失败了，按原因统计，该怎么办
  message [文件.eml]      发送之前检查邮件有什么问题
  providers [查询]        列出目录中的服务商
  completion <shell>      输出 bash、zsh 或 fish 的自动补全脚本
  help [命令]             显示本帮助，或某个命令的帮助

选项：
  --json             输出 JSON
  --locale <locale>  回答的语言：en 或 zh-CN（默认取环境语言）
  -h, --help         显示帮助
  -V, --version      显示版本号
  报错之外的设置：见 \`mailatlas help diagnose\`

退出码：0 已回答 · 1 设置有误 · 2 用法有误 · 3 都不认得，或对应多家 ·
70 程序错误 · 130 被中断
`,
  find: `用法：mailatlas find <地址|域名|名称> [选项]

服务器设置、如何开启、用哪种密码、在哪里生成、发件人规则、限额，以及来源和查阅日期。
也可以给出邮件服务器的主机名或网页邮箱的网址。名称对应多家服务商时列出它们，退出码为 3。

选项：
  --region <region>    区域，用于有多个区域的服务商
  --account <account>  主机名里属于你自己的部分，用于每个客户各有服务器的服务商
  --json               输出 JSON
  --locale <locale>    en 或 zh-CN

示例：
  mailatlas find someone@qq.com
  mailatlas find 腾讯企业邮
  mailatlas find amazon-ses --region eu-west-1 --json
  mailatlas find alwaysdata --account example
`,
  diagnose: `用法：mailatlas diagnose [文字] [选项]

报错是什么意思、该怎么办。文字可来自参数、文件或标准输入。

选项：
  -f, --file <file>      从文件读取（- 表示标准输入）
  --provider <id>        服务商的 id，见 \`mailatlas providers\`
  --host <host>          所用的邮件服务器
  --port <port>          所用的端口
  --tls <mode>           implicit、starttls 或 none
  --protocol <protocol>  submission、imap 或 pop3
  --step <step>          失败的步骤：connect、tls、greeting、auth、mail、rcpt、data 等
  --error-code <code>    库或系统的错误代码，例如 EAUTH
  --user <user>          所用的用户名
  --from <address>       所用的发件地址
  --lines                与 --json 合用：每行读入一个 JSON 对象，每行输出一个
  --unknown              统计没有规则认识的行，并给出可以着手的规则
  --json                 输出 JSON
  --locale <locale>      en 或 zh-CN

示例：
  mailatlas diagnose "535 5.7.8 Error: authentication failed" --host smtp.gmail.com
  mailatlas diagnose --port 587 --tls implicit "wrong version number"
  npm test 2>&1 | mailatlas diagnose --provider qq-mail
`,
  logs: `用法：mailatlas logs [文件 ...] [选项]

邮件日志里哪些失败了，按原因统计：多少次、哪家服务商、哪个发件域名、从何时开始、该由谁
处理、先做哪一步。可读 Postfix、Exim、Sendmail、OpenSMTPD、Dovecot、Exchange 邮件跟踪
日志，以及 SES、SendGrid、Mailgun、Postmark 的事件（每行一个 JSON）；原文、gzip 或 zstd；
文件按从旧到新的顺序给出，或从标准输入传入。

选项：
  --json             输出 JSON
  --csv              以 CSV 输出各原因
  --html <file>      写成一个自带图表、不依赖其他文件的网页
  --follow           继续读取追加的内容，日志轮转之后也不中断
  --top <number>     只显示这么多原因（默认 10；--json、--csv、--html 为全部）
  --since <time>     只看此时及以后：2026-11-22、2026-11-22T10:00、24h、7d
  --until <time>     只看此时以前
  --shorten          邮箱地址缩写为 s…@example.org，IP 缩写为 203.0.113.…
  --format <name>    只看一种日志：postfix、exim、sendmail、opensmtpd、dovecot、exchange、
                     ses、sendgrid、mailgun 或 postmark
  --locale <locale>  en 或 zh-CN

示例：
  mailatlas logs /var/log/mail.log.2.gz /var/log/mail.log.1 /var/log/mail.log
  mailatlas logs --since 24h --html report.html --shorten /var/log/mail.log
  journalctl -u postfix@- -o short-iso | mailatlas logs --json
`,
  message: `用法：mailatlas message [文件.eml] [选项]

发送之前检查邮件有什么问题：按标准检查信头、行、各部分和编码；按服务商的规则检查大小、
收件人数、附件和发件人；按垃圾邮件过滤器公开的规则给出提示。从文件或标准输入读取。除非
指定了过滤器，否则不会把邮件发往任何地方。

选项：
  --provider <id>       经由哪家服务商发送（默认取 --user 所属的服务商）
  --user <user>         登录用的用户名，用来与 From 比较
  --rspamd <url>        同时询问这个 rspamd，例如 http://127.0.0.1:11333
  --spamd <host:port>   同时询问这个 SpamAssassin，例如 127.0.0.1:783
  --json                输出 JSON
  --locale <locale>     en 或 zh-CN

示例：
  mailatlas message mail.eml
  mailatlas message mail.eml --user someone@qq.com
  mailatlas message --rspamd http://127.0.0.1:11333 --json < mail.eml

退出码：0 没有问题，只有提示 · 1 有问题 · 2 用法有误 · 3 没有问题，但过滤器没有答复
`,
  providers: `用法：mailatlas providers [查询] [选项]

列出 id、名称或域名含有查询内容的服务商。

选项：
  --json             输出 JSON
  --locale <locale>  en 或 zh-CN

示例：
  mailatlas providers
  mailatlas providers 网易
`,
  completion: `用法：mailatlas completion <bash|zsh|fish>

输出 shell 的自动补全脚本。

示例：
  mailatlas completion bash >> ~/.bashrc
  mailatlas completion zsh > ~/.zfunc/_mailatlas
  mailatlas completion fish > ~/.config/fish/completions/mailatlas.fish
`,
};
