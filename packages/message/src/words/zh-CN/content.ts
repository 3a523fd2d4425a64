/** 过滤器按公开的规则不喜欢什么。 */
export const content = {
  'missing-subject': {
    title: '缺少 Subject（主题）。',
    why: '过滤器会扣分，读者也容易忽略。',
    fix: '加上主题。',
  },
  'empty-subject': {
    title: '主题是空的。',
    why: '过滤器会扣分，读者也容易忽略。',
    fix: '用几个字说明邮件的内容。',
  },
  'subject-all-capitals': {
    title: '主题全是大写字母：{subject}',
    why: '过滤器会扣分。',
    fix: '按正常句子书写。',
  },
  'long-subject': {
    title: '主题有 {length} 个字符。',
    why: '超过 200 个过滤器会扣分，末尾也没人看得到。',
    fix: '缩短主题。',
  },
  'fake-reply': {
    title: '主题像是回复，却没说明回复的是哪封：{subject}',
    why: '没有 In-Reply-To 或 References 就是假冒的回复，所以过滤器会扣分。',
    fix: '新邮件不要写“Re:”；回复时要设置 In-Reply-To 和 References。',
  },
  'url-in-subject': {
    title: '主题里有网址。',
    why: '过滤器会扣分。',
    fix: '把网址放到正文里。',
  },
  'html-without-text': {
    title: '这封邮件只有 HTML。',
    why: '过滤器会略微扣分，用纯文本阅读的人什么也看不到。',
    fix: '附上同样内容的纯文本（multipart/alternative）；两者都给出时，多数邮件库会自动处理。',
  },
  'image-only': {
    title: '这封邮件是一张图片加很少的文字（{length} 个字符）。',
    why: '垃圾邮件把字藏在图片里，所以过滤器会扣分；许多读者也不加载图片。',
    fix: '把要点用文字写出来。',
  },
  'empty-message': {
    title: '这封邮件没有正文。',
    why: '过滤器有针对空邮件的规则。',
    fix: '写上内容，并检查模板是否加载成功。',
  },
  'link-text-names-another-domain': {
    title: '有个链接显示的是 {shown}，实际指向 {target}。',
    why: '钓鱼邮件就是这样做的：过滤器会打高分，读者会看到警告。点击跟踪也会造成这种情况。',
    fix: '链接文字不要写网址，或使用自己域名下的跟踪主机。',
  },
  'link-to-ip-address': {
    title: '有个链接指向 IP 地址：{host}',
    why: '正常的发件人都有域名，所以过滤器会扣分。',
    fix: '使用主机名。',
  },
  'url-shortener': {
    title: '有个链接用了短网址服务：{host}',
    why: '短网址隐藏了目标；过滤器认得它们，会查得更严。',
    fix: '直接链接到目标网址。',
  },
  'invisible-text': {
    title: '有 {count} 个字符看不见：{text}',
    why: '隐藏文字常被用来误导过滤器，所以会扣分。简短的预览行是常见做法，没有问题。',
    fix: '去掉不打算让人看的内容。',
  },
};
