/** Properties by which Node, nodemailer and imapflow tell what happened. */
interface MailError {
  readonly message?: unknown;
  readonly code?: unknown;
  readonly response?: unknown;
  readonly responseText?: unknown;
  readonly responseStatus?: unknown;
  readonly serverResponseCode?: unknown;
  readonly command?: unknown;
  readonly address?: unknown;
  readonly host?: unknown;
  readonly hostname?: unknown;
  readonly port?: unknown;
  readonly reason?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

const deepest = 5;

/** Writes an error out as the text that a log would show: message, reply, codes, and the errors behind it. */
export function textOfError(error: Error): string {
  const lines: string[] = [];
  collect(error, lines, 0);
  return [...new Set(lines)].join('\n');
}

function collect(value: unknown, lines: string[], depth: number): void {
  if (depth > deepest || typeof value !== 'object' || value === null) return;
  const error = value as MailError;
  const { message, code, command, response, serverResponseCode, responseStatus, responseText } =
    error;
  if (isText(message)) lines.push(message);
  if (isText(response) && !(isText(message) && message.includes(response))) lines.push(response);
  if (isText(responseStatus) || isText(responseText))
    lines.push(
      [responseStatus, serverResponseCode && `[${serverResponseCode}]`, responseText]
        .filter(isText)
        .join(' '),
    );
  else if (isText(serverResponseCode)) lines.push(`[${serverResponseCode}]`);
  if (isText(code)) lines.push(`code: ${code}`);
  if (isText(command)) lines.push(`command: ${command}`);
  const host = isText(error.hostname)
    ? error.hostname
    : isText(error.host)
      ? error.host
      : error.address;
  if (isText(host)) lines.push(`host: ${host}`);
  if (typeof error.port === 'number') lines.push(`port: ${error.port}`);
  if (isText(error.reason)) lines.push(error.reason);
  collect(error.cause, lines, depth + 1);
  if (Array.isArray(error.errors))
    for (const each of error.errors.slice(0, 8)) collect(each, lines, depth + 1);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
