/** 服务商和收件方如何看待发件人、大小和群发。 */
export const sending = {
  'message-too-large': {
    title: '邮件发送时有 {size}，{provider} 的上限是 {limit}。',
    why: '按编码后的大小计算：base64 会让文件变大三分之一。服务器会回复 552 5.3.4 或 5.2.3。',
    fix: '改为发送文件的链接，或把文件缩小。',
  },
  'attachments-too-large': {
    title: '附件共 {size}，{provider} 的上限是 {limit}。',
    why: '服务商限制了一封邮件能带的附件大小。',
    fix: '改为发送文件的链接，或分几封发送。',
  },
  'too-many-recipients': {
    title: '邮件发往 {count} 个地址，{provider} 每封的上限是 {limit}。',
    why: '超出的地址会被拒绝，常见回复是 452 4.5.3 或 550 5.5.3，有时整封被拒。',
    fix: '分批发送，或使用群发服务。',
  },
  'refused-attachment': {
    title: '{provider} 不接受 {extension} 类型的文件：{filename}',
    why: '这类文件能运行程序。放进 .zip 之类的压缩包里同样会被拒。',
    fix: '改为发送文件的链接；改名或打包都没有用。',
  },
  'from-not-login': {
    title: 'From 是 {from}，登录用的却是 {user}。',
    why: '这家服务商（{provider}）只替登录的账号或其别名发信。服务器会拒收，或者改写 From。',
    fix: '把 From 设为登录的地址，其他地址写到 Reply-To；或在账号里把该地址加为别名。',
  },
  'free-mail-from': {
    title: 'From 是 {domain} 的地址，却由发信服务（{provider}）发送。',
    why: '没人能验证不属于自己的域名，而且 {domain} 会让收件方不接受从其他服务器发来的自家地址（DMARC）。',
    fix: '用你自己的、已在该服务验证过的域名发信；其他地址写到 Reply-To。',
  },
  'envelope-not-from': {
    title: '信封发件人 {envelope} 与 From {from} 不在同一个域名。',
    why: '这样 SPF 只代表信封的域名；DMARC 就需要 From 域名的 DKIM 签名。',
    fix: '为 From 的域名做 DKIM 签名，或使用它下面的退信地址。',
  },
  'name-is-another-address': {
    title: 'From 的名字里写着另一个域名的地址：{name}',
    why: '诈骗邮件就是这个样子，所以过滤器会扣分。',
    fix: '在地址前写人名或公司名。',
  },
  'reply-to-other-domain': {
    title: '回复会发往另一个域名：{reply}',
    why: '这是允许的，在服务类邮件中也常见；与其他特征同时出现时过滤器会扣分。',
    fix: '尽量使用与 From 同一域名的地址。',
  },
  'free-mail-reply-to': {
    title: '回复会发往免费邮箱：{reply}',
    why: '发件人是公司、回复却到免费邮箱，是诈骗的常见样式，所以过滤器会扣分。',
    fix: '用 From 的域名接收回复。',
  },
  'reply-to-is-recipient': {
    title: '回复会发给收件人自己：{reply}',
    why: '垃圾邮件用这种办法装作熟人，所以过滤器会扣分。网站的联系表单常犯这个错。',
    fix: '联系表单应把 Reply-To 设为访客的地址，To 设为你自己的地址。',
  },
  'bulk-without-unsubscribe': {
    title: '群发邮件没有 List-Unsubscribe。',
    why: 'Yahoo 要求所有群发邮件都带上它，Gmail 对每天发送 5,000 封及以上的发件人也这样要求；找不到退订办法的读者会举报垃圾邮件。',
    fix: '加上带 https 地址的 List-Unsubscribe，以及 List-Unsubscribe-Post: List-Unsubscribe=One-Click。',
  },
  'unsubscribe-only-in-body': {
    title: '正文提供了退订，信头里却没有。',
    why: '对 Gmail 和 Yahoo 来说，群发邮件只在正文里放链接是不够的；他们自己的退订按钮需要 List-Unsubscribe。',
    fix: '群发邮件请加上 List-Unsubscribe 和 List-Unsubscribe-Post。',
  },
  'malformed-list-unsubscribe': {
    title: 'List-Unsubscribe 里没有写在尖括号里的地址。',
    why: '这样收件方找不到可以调用的地址。',
    fix: '写成 <https://…>, <mailto:…>。',
  },
  'no-one-click-unsubscribe': {
    title: 'List-Unsubscribe 不是一键退订。',
    why: 'Gmail 要求每天 5,000 封及以上的群发带 List-Unsubscribe-Post，Yahoo 也推荐。',
    fix: '加上 List-Unsubscribe-Post: List-Unsubscribe=One-Click，并响应对该 https 地址的 POST。',
  },
  'one-click-without-https': {
    title: '有 List-Unsubscribe-Post，却没有 https 地址。',
    why: '一键退订靠的是对 https 地址的 POST；只有 mailto: 不够。',
    fix: '在 List-Unsubscribe 里加上 https 地址。',
  },
  'one-click-misspelt': {
    title: 'List-Unsubscribe-Post 的值不对：{value}',
    why: '只有“List-Unsubscribe=One-Click”有效。',
    fix: '照这个写，一字不差。',
  },
  'one-click-not-signed': {
    title: 'DKIM 签名没有包含退订信头。',
    why: '只有 List-Unsubscribe 和 List-Unsubscribe-Post 都被签名，收件方才会采用一键退订。',
    fix: '把这两个名称加进签名的 h=。',
  },
};
