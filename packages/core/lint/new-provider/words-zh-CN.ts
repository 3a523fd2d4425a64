import { phrases } from '../../src/languages/phrases-zh-CN.ts';
import type { Words } from './words.ts';

const server = (host: string) => `主机、主机:端口 或 主机:端口:加密方式，例如 ${host}`;
const source = '上面来源的名称，例如 help';
const step = '一步一个动作，中英文各写一遍，例如 Open Settings. || 打开“设置”。';

export const chinese: Words = {
  locale: 'zh-CN',
  intro: '新增服务商。只写官方页面上写明的内容；不确定的留空。',
  several: '多个用空格隔开',
  perLine: '一行一个，空行结束',
  mayBeEmpty: '可以不填',
  cancelled: '没有写入任何文件。',
  usage: '没有终端，或加上 --no-input 时，每个问题用选项回答：',
  questions: {
    id: { ask: '编号', expected: '小写英文单词，用连字符连接，例如 qq-mail' },
    'name-en': { ask: '英文名称', expected: '服务商自己使用的名称' },
    'name-zh': { ask: '中文名称', expected: '中文名称；没有中文名就重复英文名' },
    kind: {
      ask: '服务对象',
      expected: 'mailbox（个人邮箱）、company（企业域名）、sending（程序发信）或 testing（测试）',
    },
    family: { ask: '所属公司的编号', expected: '小写英文单词，例如 tencent' },
    region: { ask: '主要服务的国家或地区', expected: '两位大写代码，例如 CN' },
    alias: { ask: '人们还会搜索的名称', expected: '一个名称，例如 Foxmail、QQ邮箱' },
    domain: { ask: '邮箱域名', expected: '@ 后面的部分，例如 qq.com' },
    mx: {
      ask: '接收客户域名邮件的主机（MX）',
      expected: 'MX 主机名；*.example.com 表示 example.com 下的所有主机',
    },
    source: {
      ask: '写明设置的页面',
      expected: 'https:// 网址；若不是服务商自己的页面，在前面加 database: 或 community:',
    },
    read: { ask: '阅读该页面的日期', expected: '不晚于今天的日期，例如 2026-01-31' },
    submission: { ask: 'SMTP 服务器', expected: server('smtp.example.com:465:implicit') },
    imap: { ask: 'IMAP 服务器', expected: server('imap.example.com:993:implicit') },
    pop3: { ask: 'POP3 服务器', expected: server('pop.example.com:995:implicit') },
    'submission-source': { ask: 'SMTP 服务器出自哪些来源', expected: source },
    'imap-source': { ask: 'IMAP 服务器出自哪些来源', expected: source },
    'pop3-source': { ask: 'POP3 服务器出自哪些来源', expected: source },
    unusual: {
      ask: '端口与加密方式不是常见搭配，原因是',
      expected:
        '几个英文词，例如 A second port for TLS from the start, documented by the provider.',
    },
    username: {
      ask: '用户名',
      expected: '%EMAILADDRESS%、%EMAILLOCALPART%、%ISSUED%、%SECRET% 或固定文字，首选放最前',
    },
    sender: {
      ask: '允许使用哪些发件地址',
      expected:
        'unknown（没有说明）、account（登录地址）、account-or-alias（含别名）、verified（已验证）或 any（任意）',
    },
    'sender-source': { ask: '发件地址的规定出自哪些来源', expected: source },
    access: {
      ask: '新账号默认允许邮件客户端登录吗',
      expected: 'on（允许）、off（需开启）或 unknown（不清楚）',
    },
    'access-actor': { ask: '由谁开启', expected: 'user（用户）或 admin（管理员）' },
    'access-step': { ask: '开启步骤', expected: step },
    'access-source': { ask: '以上出自哪些来源', expected: source },
    credential: {
      ask: '密码栏应填哪种凭据',
      expected: 'password、app-password、api-key、smtp-password、oauth2、bridge、none 或 unknown',
    },
    'credential-name-en': {
      ask: '服务商对它的英文叫法',
      expected: '几个词，例如 authorization code',
    },
    'credential-name-zh': { ask: '服务商对它的中文叫法', expected: '几个字，例如 授权码' },
    'account-password-works': {
      ask: '网页登录密码是否也能用',
      expected: 'yes（能）、no（不能）或 unknown（不清楚）',
    },
    'credential-step': { ask: '获取步骤', expected: step },
    'credential-source': { ask: '以上出自哪些来源', expected: source },
  },
  missing: (flag) => `缺少 --${flag}`,
  wrong: (flag, text) => `--${flag} ${JSON.stringify(text)} 不符合要求`,
  unusualPort: ({ line, port, tls, usualTls, usualPorts }) =>
    `${line}：${usualTls ? `端口 ${port} 通常是“${phrases.tls[usualTls]}”` : `端口 ${port} 不常见`}；“${phrases.tls[tls]}”通常用 ${usualPorts.join('、')}`,
  asOnThePage: '服务商的页面真是这么写的吗？',
  yes: '是',
  no: '否',
  chooseOne: '↑/↓ 选择，回车确定',
  chooseSeveral: '至少一个：↑/↓ 移动，空格选中，回车确定',
  exists: (path) => `${path} 已经存在：请直接修改该文件，或换一个编号`,
  domainTaken: (domain, path) => `${domain} 已收录在 ${path}`,
  readInFuture: (day, today) => `--read ${day} 晚于今天（${today}）`,
  written: (paths) => `已写入：${paths.join('，')}`,
  next: (command) => `下一步：${command}`,
};
