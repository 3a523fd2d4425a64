import type { Help } from './help.ts';

export const help: Help = {
  main: `给出邮箱地址的正确收发信设置，并解释邮件报错的原因。无需联网。

示例：
  mailatlas someone@qq.com
  mailatlas "535 Login Fail. Please enter your authorization code to login."
  mailatlas find 163 --json
  mailatlas diagnose --file error.log --host smtp.gmail.com --port 587
  npm test 2>&1 | mailatlas diagnose
  mailatlas diagnose --lines --json < errors.ndjson

用法：mailatlas [选项] <任何内容>
      mailatlas <命令> [选项] [参数]

“任何内容”可以是邮箱地址、域名、服务商、报错、日志或配置，写成参数或从标准输入
传入：mailatlas 先认出是什么，再给出答案。

命令：
  find <地址|域名|名称>   服务器设置、如何开启、用哪种密码
  diagnose [文字]         报错是什么意思、该怎么办
  providers [查询]        列出目录中的服务商
  completion <shell>      输出 bash、zsh 或 fish 的自动补全脚本
  help [命令]             显示本帮助，或某个命令的帮助

选项：
  --json             输出 JSON
  --locale <locale>  回答的语言：en 或 zh-CN（默认取环境语言）
  -h, --help         显示帮助
  -V, --version      显示版本号
  报错之外的设置：见 \`mailatlas help diagnose\`

退出码：0 已回答 · 1 设置有误 · 2 用法有误 · 3 目录和规则都不认得 ·
70 程序错误 · 130 被中断
`,
  find: `用法：mailatlas find <地址|域名|名称> [选项]

服务器设置、如何开启、用哪种密码、在哪里生成、发件人规则、限额，以及来源和查阅日期。

选项：
  --region <region>  区域，用于有多个区域的服务商
  --json             输出 JSON
  --locale <locale>  en 或 zh-CN

示例：
  mailatlas find someone@qq.com
  mailatlas find 腾讯企业邮
  mailatlas find amazon-ses --region eu-west-1 --json
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
  --json                 输出 JSON
  --locale <locale>      en 或 zh-CN

示例：
  mailatlas diagnose "535 5.7.8 Error: authentication failed" --host smtp.gmail.com
  mailatlas diagnose --port 587 --tls implicit "wrong version number"
  npm test 2>&1 | mailatlas diagnose --provider qq-mail
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
