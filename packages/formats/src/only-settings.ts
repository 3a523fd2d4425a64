const errorSigns =
  /(?:^|[\s:;("'[])[245]\d\d[ -](?:[245]\.\d|\S)|error\b|unexpected|exception|\bfail(?:ed|ure)\b|refused|denied|timed? ?out|timeout|rejected|not accepted|never received|-err\b|traceback|certificate|wrong version|unable to|cannot|can't|could not|couldn't|错误|失败|异常|拒绝|超时|无法|不正确/iu;
/** Codes and answers that are written in capitals: ECONNREFUSED, `A1 NO ...`. */
const capitalSigns = /\bE(?:AUTH|TLS|DNS|SOCKET|[A-Z]{5,})\b|(?:^|\s)(?:NO|BAD|BYE) (?=\[|\S)/;

/** A file that holds a certificate reports nothing. */
const certificateFile = /\/[\w.+/-]{1,200}\.(?:crt|pem|cer|key)\b/g;

/** Words and codes of errors, anywhere in the text. */
export function hasErrorSigns(text: string): boolean {
  const rest = text.replace(certificateFile, '');
  return errorSigns.test(rest) || capitalSigns.test(rest);
}

/** Nothing but assignments, or one object, or one URL: words like `error` in a value do not make it a report. */
export function isOnlySettings(text: string): boolean {
  return (
    !hasErrorSigns(withoutNames(text)) ||
    /^\s*(?:(?:#.*|(?:export\s+)?[A-Z][A-Z0-9_]*\s*=.*)?(?:\r?\n|$))+$/.test(text) ||
    // An error that Node.js prints is an object, too.
    (!/\bError:|\berrno\b/.test(text) &&
      /^(?:(?:const|let|var)\s+\w+\s*=\s*)?(?:nodemailer\.createTransport\()?\s*\{[\s\S]*\}\s*\)?\s*;?$/.test(
        text,
      )) ||
    /^[a-z0-9]+:\/\/\S+$/i.test(text)
  );
}

/** A text of settings without comments, names, time limits and numbers in calls: `EMAIL_TIMEOUT = 10` reports nothing. */
function withoutNames(text: string): string {
  return text
    .replace(/^[ \t]*(?:#|;|\/\/)[^\r\n]*/gm, '')
    .replace(/[\w.-]{0,80}timeout["']?[ \t]{0,4}[=:,]?>?[ \t]{0,4}["']?\d+/gi, '')
    .replace(/,[ \t]{0,4}\d{1,5}(?=[ \t]{0,4}\))/g, '')
    .replace(
      /(?<=[:=>]["' \t]{0,4})(?:25|465|587)["']?[ \t]{0,4}[,;]?[ \t]{0,20}(?:#|\/\/)[^\r\n]*/g,
      '',
    )
    .replace(/^[ \t]*(?:-[ \t]+)?[a-z]{1,40}_\w{1,60}:(?=\s)/gm, '')
    .replace(/["']?[\w$.>[\]-]{1,100}["'\])]{0,2}[ \t]{0,20}(?:=>|\+?=(?!=))/g, '');
}
