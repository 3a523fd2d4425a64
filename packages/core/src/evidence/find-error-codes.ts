/** Node's, nodemailer's, OpenSSL's and the certificate codes that say what failed. */
const code =
  /\b(E(?:AUTH|TLS|DNS|CONNECTION|SOCKET|ENVELOPE|MESSAGE|STREAM|PROTOCOL|OAUTH2|REQUIRETLS|CONFIG|NOAUTH|MAXLIMIT|TIMEDOUT|CONNREFUSED|CONNRESET|CONNABORTED|HOSTUNREACH|NETUNREACH|NETDOWN|AI_AGAIN|AI_FAIL|NOTFOUND|PIPE|ACCES|PERM|ADDRNOTAVAIL|INVAL)|ENOTFOUND|ERR_[A-Z0-9_]{3,60}|CERT_[A-Z_]{3,40}|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_[A-Z_]{3,50}|HOSTNAME_MISMATCH|WRONG_VERSION_NUMBER|CERTIFICATE_VERIFY_FAILED|UNSUPPORTED_PROTOCOL|DH_KEY_TOO_SMALL|AUTHENTICATIONFAILED|CONNECTION_ENDED|UPGRADE_TIMEOUT|GREETING_TIMEOUT|CONNECT_TIMEOUT)\b/g;

/** Error codes in a text, upper case, each once, in their order. */
export function findErrorCodes(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(code), (found) => normalise(found[1] as string)))];
}

/** The spelling under which rules know a code: Node prefixes some of OpenSSL's and its own names for one thing vary. */
function normalise(name: string): string {
  if (name === 'WRONG_VERSION_NUMBER') return 'ERR_SSL_WRONG_VERSION_NUMBER';
  if (name === 'UNSUPPORTED_PROTOCOL') return 'ERR_SSL_UNSUPPORTED_PROTOCOL';
  return name;
}
