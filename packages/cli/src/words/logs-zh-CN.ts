import type { LogsWords } from './logs-words.ts';

export const logsWords: LogsWords = {
  title: '邮件日志',
  lines: (count) => `${count} 行`,
  notRead: (count) => `其中 ${count} 行不是可识别的邮件日志`,
  span: (since, until) => `${since} 至 ${until}`,
  total: {
    delivered: '已投递',
    deferred: '暂缓',
    bounced: '退信',
    expired: '放弃投递',
    refused: '本机拒收',
    loginFailed: '登录失败',
    troubles: '其他故障',
  },
  passed: (count) => `最终送达 ${count}`,
  waiting: (count) => `仍在排队 ${count}`,
  messages: (count) => `${count} 封`,
  attempts: (count) => `尝试 ${count} 次`,
  temporary: (count) => `暂时性 ${count}`,
  permanent: (count) => `永久性 ${count}`,
  possible: (count) => `其中 ${count} 封只是可能`,
  trend: '失败次数走势',
  bucket: (width) => `每列：${width}`,
  width: {
    minutes: (count) => `${count} 分钟`,
    hours: (count) => `${count} 小时`,
    days: (count) => `${count} 天`,
  },
  causes: '原因',
  providers: '服务商',
  senders: '发件域名',
  since: '始于',
  until: '最近',
  firstExample: '首例',
  lastExample: '末例',
  unknown: '没有规则认得的文字',
  unknownHint: '只计数，不猜测。若其中有应当认得的，欢迎报告。',
  more: (count) => `……另有 ${count} 项`,
  otherSide: '发信或登录的一方；只有拒绝得不对时才是本机',
  noFailures: '没有失败。',
  nothingCounted:
    '这些行里没有任何投递或失败的记录：时间（--since、--until）和格式（--format）对吗？',
  side: { out: '外发', in: '本机拒绝' },
  nothingRead: (formats) =>
    `没有一行属于可识别的邮件日志（${formats}）。是否是别的日志，或经过加密、用其他方式压缩？`,
  cannotWrite: (file, reason) => `无法写入 ${file}：${reason}。`,
  wrote: (file) => `已写入 ${file}。`,
  sources: (names) => `已读取：${names}`,
  progress: (done, total, rate, left) => `${done} / ${total} · 每秒 ${rate} · 剩余 ${left}`,
  seconds: (count) => `${count} 秒`,
  fileProblem: {
    ENOENT: '没有这个文件',
    EACCES: '没有读取权限；请用 root 或 adm 组成员的身份再试',
    EPERM: '没有读取权限；请用 root 或 adm 组成员的身份再试',
    EISDIR: '这是目录；请写出其中的文件',
  },
  followOne: '--follow 用于文件；标准输入本来就会读到结束。',
  unjoined: (count) =>
    `同时在途的邮件太多，有 ${count} 次投递无法跟踪：它们按最后一次见到的状态计数（“仍在排队”），之后的记录会算作另一封邮件。缩短时间范围（--since、--until）或一次少读几个文件即可避免。`,
  otherUnknown: (count) => `……另有 ${count} 次尝试，文字较少见`,
  others: (count) => `其他 ${count}`,
  sourceProblem: {
    cut: (file, packing) =>
      `${file} 不完整：${packing} 数据提前结束。断开之前的内容已计入；若应当还有，请重新复制该文件。`,
    damaged: (file, packing) =>
      `${file} 已损坏：${packing} 数据有误。能解压的部分已计入；请从来源处重新复制该文件。`,
    repeated: (file, sameAs) =>
      file === sameAs
        ? `${file} 写了不止一次，只计一次。`
        : `${file} 与 ${sameAs} 是同一个文件，只计一次。`,
  },
  logins: {
    title: '登录失败的来源地址',
    sums: {
      guessing: (count) => `疑似猜密码 ${count} 次`,
      user: (count) => `来自用户登录过的地址 ${count} 次`,
      unclear: (count) => `无法分辨 ${count} 次`,
    },
    kind: { guessing: '猜密码', user: '用户', unclear: '不明' },
    address: '其他地址',
    names: (count) =>
      count === 0 ? '' : count < 4 ? `试过 ${count} 个用户名` : '试过至少 4 个用户名',
    signedIn: '该地址也有登录成功',
    advice:
      '猜密码并不是你的用户登录失败；只要密码够强，就没有危害。要阻止它：用 fail2ban 封禁这些地址（jail：postfix-sasl、dovecot、exim），25 端口不提供登录，只在 465 和 587 端口提供。Postfix 可设 smtpd_client_auth_rate_limit，25 端口可用 postscreen；Exim 可用 ratelimit 条件。',
    adviceForUnclear:
      '同一地址用同一个用户名反复失败，多半是手机或程序里存着旧密码。若一个地址试过许多用户名，其中又有登录成功的，请查看密码是否已被猜中。',
  },
  delivered: '已投递',
  failed: '失败',
  column: {
    cause: '原因',
    side: '方向',
    title: '标题',
    confidence: '把握',
    messages: '邮件数',
    attempts: '尝试次数',
    temporary: '暂时性',
    permanent: '永久性',
    possible: '只是可能',
    passed: '最终送达',
    since: '始于',
    until: '最近',
    who: '该由谁处理',
    step: '先做这一步',
    provider: '主要服务商',
    sender: '主要发件域名',
    first: '首例',
    last: '末例',
  },
};
