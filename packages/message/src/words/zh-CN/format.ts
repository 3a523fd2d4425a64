/** 行、信头、日期和地址：RFC 5322。 */
export const format = {
  'no-header': {
    title: '这封邮件没有信头。',
    why: '它以空行或正文开头，因此没有任何内容说明是谁、在什么时候写的。',
    fix: '先写信头，每行一个，然后空一行，再写正文。',
  },
  'mbox-line': {
    title: '第一行是邮箱文件的分隔行：{text}',
    why: '保存邮件的程序会在每封前面写一行“From …”。它不是信头，服务器会拒收，或把后面当成正文。',
    fix: '发送之前去掉这一行。',
  },
  'broken-header-line': {
    title: '信头里有一行不是信头：{text}',
    why: '每行都要有名称、冒号和值；续行以空格开头。收件方会在这里结束信头，或者直接拒收。',
    fix: '设置值之前先去掉其中的换行（尤其是来自用户输入的主题和名字），或在续行开头加空格。',
  },
  'missing-blank-line': {
    title: '信头和正文之间没有空行。',
    why: '信头到第一个空行为止。没有空行时服务器只能猜，正文的头几行会丢失或被当成信头。',
    fix: '在最后一个信头后面写 CR LF CR LF。',
  },
  'header-too-long': {
    title: '信头超过 20,000 行，其余未读。',
    why: '过滤器有针对超长信头的规则，服务器也有限制。',
    fix: '一次少发几个收件人，并检查是什么在循环添加信头。',
  },
  'blank-header-line': {
    title: '信头的一个续行里只有空白。',
    why: '会去掉行尾空白的程序把它当作信头的结尾，后面的信头就成了正文。',
    fix: '折行时让每一行都有内容。',
  },
  'bare-cr': {
    title: '有 {count} 处 CR 单独出现。',
    why: '行尾必须是 CR LF 连在一起。其他行尾可被用来夹带第二封邮件，所以服务器会拒收。',
    fix: '把文字放进邮件之前，先把行尾统一转换为 CR LF。',
  },
  'bare-lf': {
    title: '{all} 行中有 {count} 行只以 LF 结尾，与 CR LF 混用。',
    why: '混用的行尾，负责转换的程序也处理不好；许多服务器会以“bare LF”为由拒收。',
    fix: '邮件完成后，把所有行尾一次性转换为 CR LF。',
  },
  'unix-line-ends': {
    title: '所有行都以 LF 结尾，与 Unix 上的文件一样。',
    why: '在文件里没有问题：邮件库和 sendmail 会转换。如果原样交给服务器则会被拒收。',
    fix: '由邮件库发送时不用处理；否则请转换为 CR LF。',
  },
  'nul-byte': {
    title: '邮件中有 NUL 字节。',
    why: '邮件不得含有值为 0 的字节；服务器会从那里截断，或者拒收。',
    fix: '二进制内容用 base64 编码；也检查字符集：UTF-16 的文字里就有 NUL。',
  },
  'line-too-long': {
    title: '有一行长 {length} 字节，上限是 998。',
    why: '服务器会拒收，或把这一行从中间断开，DKIM 签名和 HTML 也会因此损坏。',
    fix: '正文用 quoted-printable 或 base64 发送，过长的信头要折行。',
  },
  'line-over-78': {
    title: '有 {count} 行超过 78 个字符。',
    why: '标准建议不超过 78；到 998 为止都不会被拒收。',
    fix: '只有旧程序显示不好时才需要处理：改用 quoted-printable。',
  },
  'raw-utf8-header': {
    title: '{name} 里有未编码的非 ASCII 字符。',
    why: '信头里直接写 UTF-8，需要服务器和收件方都支持 SMTPUTF8；否则会被拒收或变成乱码。',
    fix: '按 RFC 2047 编码；把普通字符串交给邮件库，它会自动编码。',
  },
  'raw-bytes-header': {
    title: '{name} 里有原始字节，而且不是 UTF-8。',
    why: '没人知道它们是什么意思：信头会变成乱码，或者邮件被拒收。常见的是 GBK 或 Latin-1。',
    fix: '先转换为 UTF-8，再按 RFC 2047 编码。',
  },
  'control-in-header': {
    title: '{name} 里有控制字符。',
    why: '信头只能是可打印的文字。服务器会去掉这个字符，或者拒收。',
    fix: '写入信头之前先去掉控制字符。',
  },
  'missing-from': {
    title: '缺少 From。',
    why: '它是每封邮件必须有的两个信头之一。',
    fix: '把 From 设为发信的地址。',
  },
  'missing-date': {
    title: '缺少 Date。',
    why: '每封邮件都必须有。有的服务器会补上，有的会拒收，过滤器会因此扣分。',
    fix: '设置 Date，例如“Sun, 22 Nov 2026 10:30:00 +0800”。',
  },
  'missing-message-id': {
    title: '缺少 Message-ID。',
    why: '每封邮件都应该有自己的 Message-ID；没有它，会话无法归并，过滤器也会起疑。',
    fix: '把 Message-ID 设为在你的域名下唯一的值：<唯一值@你的域名>。',
  },
  'missing-recipients': {
    title: '没有信头写明收件人。',
    why: '标准允许这样，但过滤器不喜欢。',
    fix: '设置 To；如果不想公开收件人，写 To: undisclosed-recipients:;',
  },
  'duplicate-header': {
    title: '{name} 出现了不止一次。',
    why: '它只能出现一次。没人能说哪一个算数，所以服务器会拒收；Gmail 的发件人指南也点名了这一条。',
    fix: '只在一处设置；检查是不是你的程序和邮件库都加了一遍。',
  },
  'malformed-date': {
    title: 'Date 无法解读：{value}',
    why: '格式不对、日期不存在，或者星期与日期不符。',
    fix: '写成“Sun, 22 Nov 2026 10:30:00 +0800”：用英文，时区偏移写四位数字。',
  },
  'obsolete-date': {
    title: 'Date 是过时的写法：{value}',
    why: '两位数的年份和 GMT 之类的时区名可以读，但不应再写。',
    fix: '年份写四位，时区写成 +0000。',
  },
  'date-in-future': {
    title: 'Date 比现在晚 {hours} 小时。',
    why: '日期超前两小时以上，过滤器会当作垃圾邮件的特征。',
    fix: '校正生成邮件的那台机器的时钟和时区。',
  },
  'date-in-past': {
    title: 'Date 是 {days} 天前的。',
    why: '如果现在发送，过滤器会因为日期早于一天前而扣分。',
    fix: '在发送时而不是准备时设置 Date。如果只是检查旧文件，则没有问题。',
  },
  'malformed-message-id': {
    title: 'Message-ID 格式不对：{value}',
    why: '它应是尖括号里的 <左@右>，不含空格；过滤器有专门的规则针对其他写法。',
    fix: '写成 <唯一值@你的域名>。',
  },
  'malformed-address': {
    title: '{header} 里有不是地址的内容：{text}',
    why: '服务器会拒绝这样的信头，或者邮件谁也收不到。',
    fix: '写成 name@domain 或 "名字" <name@domain>；名字里有逗号时要加引号。',
  },
  'unquoted-name': {
    title: '含特殊字符的名字没有加引号：{name}',
    why: '@ : ; ( ) 之类的字符在地址列表中有特殊含义；有的收件方会把名字当成另一个地址。',
    fix: '给名字加上英文双引号。',
  },
  'empty-address-header': {
    title: '{header} 是空的。',
    why: '这样的信头至少要有一个地址；空的会被服务器拒收。',
    fix: '去掉这个信头，或写上地址。',
  },
  'non-ascii-address': {
    title: '地址里有非 ASCII 字符：{address}',
    why: '只有支持 SMTPUTF8 的服务器才收得到。域名可以写成 A-label（xn--…），@ 前面的部分不行。',
    fix: '把域名写成 A-label，或确认双方服务器都支持 SMTPUTF8。',
  },
  'several-from-without-sender': {
    title: 'From 里有 {count} 个人，却没有 Sender。',
    why: '有多位作者时，必须由 Sender 说明是谁发送的；收件方会拒收，或不予信任。',
    fix: 'From 只留一个地址，或加上 Sender。',
  },
  'several-senders': {
    title: 'Sender 里不止一个地址。',
    why: '它只能是一个邮箱。',
    fix: '只留真正发送的那个地址。',
  },
};
