import type { MessageWords } from './message-words.ts';

const counted = (count: number, what: string) => (count === 0 ? [] : [`${count} 个${what}`]);

export const messageWords: MessageWords = {
  level: { error: '错误', warning: '警告', hint: '提示' },
  found: ({ error, warning, hint }) =>
    [...counted(error, '错误'), ...counted(warning, '警告'), ...counted(hint, '提示')].join('、'),
  nothing: '就规则所及，这封邮件没有问题。',
  onlyHints: '没有问题；提示只说明过滤器不喜欢什么。',
  line: (line) => `第 ${line} 行`,
  answeredWith: (diagnosis) => `服务器会以 ${diagnosis} 答复`,
  filters: '过滤器的判断',
  verdict: { clean: '放行', suspect: '会推迟接收', spam: '判为垃圾邮件' },
  score: (score, threshold) => `得分 ${score}，界限 ${threshold}`,
  problem: {
    unreachable: '无法连接',
    timeout: '没有按时答复',
    refused: '拒绝了请求',
    'bad-answer': '的答复无法解读',
    'answer-too-large': '的答复过长',
  },
  oneFile: 'mailatlas message 一次只读一封邮件。',
};
