const placeholder = '%ACCOUNT%';

/** Whether a host of this template differs from customer to customer. */
export function isAccountHost(template: string): boolean {
  return template.includes(placeholder);
}

/** The host of one customer. */
export function fillAccount(template: string, account: string): string {
  return template.replace(placeholder, () => account);
}

/** What stands in a host for `%ACCOUNT%`, one label or part of one; `undefined` if the host is not of this template. */
export function accountIn(host: string, template: string): string | undefined {
  const [before = '', after] = template.split(placeholder);
  if (after === undefined || host.length <= before.length + after.length) return undefined;
  if (!host.startsWith(before) || !host.endsWith(after)) return undefined;
  const account = host.slice(before.length, host.length - after.length);
  return account.includes('.') ? undefined : account;
}

/** What follows the label with `%ACCOUNT%` (`.example.com`), by which a host is looked up; `undefined` if nothing is fixed. */
export function tailOf(template: string): string | undefined {
  const after = template.split(placeholder)[1] ?? '';
  const dot = after.indexOf('.');
  return dot < 0 || after.indexOf('.', dot + 1) < 0 ? undefined : after.slice(dot);
}
