import type { Locale } from '../src/provider.ts';

/** What `pnpm provider check` says around the findings. */
interface CheckWords {
  readonly usage: string;
  unknownEntry(id: string, near: string | undefined): string;
  fine(id: string): string;
  entries(count: number): string;
  all(providers: number, diagnoses: number): string;
  summary(checked: string, errors: number, warnings: number): string;
}

export const checkWords: Readonly<Record<Locale, CheckWords>> = {
  en: {
    usage: `pnpm provider check [id ...]

Checks the entries of providers/ and diagnoses/, or those with the given ids (gmail, auth/app-password-required).
Ends with 0 when nothing is wrong, 1 when something is, 2 for an id that does not exist.

  --locale <locale>  en or zh-CN (default: the environment's)
  --folder <path>    another folder that holds providers/ and diagnoses/`,
    unknownEntry: (id, near) =>
      `no entry "${id}": ${near ? `did you mean "${near}"?` : 'expected the name of a file in providers/ or diagnoses/'}`,
    fine: (id) => `${id} ok`,
    entries: (count) => counted(count, 'entry', 'entries'),
    all: (providers, diagnoses) =>
      `${counted(providers, 'provider')}, ${counted(diagnoses, 'diagnosis', 'diagnoses')}`,
    summary: (checked, errors, warnings) =>
      `${checked}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
  },
  'zh-CN': {
    usage: `pnpm provider check [编号 ...]

检查 providers/ 和 diagnoses/ 里的全部条目，或只检查给出编号的那些（gmail、auth/app-password-required）。
没有问题退出码为 0，有问题为 1，编号不存在为 2。

  --locale <locale>  en 或 zh-CN（默认按环境）
  --folder <path>    另一个含有 providers/ 和 diagnoses/ 的文件夹`,
    unknownEntry: (id, near) =>
      `没有条目 "${id}"：${near ? `是不是 "${near}"？` : '应为 providers/ 或 diagnoses/ 里某个文件的名称'}`,
    fine: (id) => `${id} 没有问题`,
    entries: (count) => `${count} 个条目`,
    all: (providers, diagnoses) => `${providers} 个服务商、${diagnoses} 个诊断`,
    summary: (checked, errors, warnings) => `${checked}：${errors} 个错误，${warnings} 个警告`,
  },
};

function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
