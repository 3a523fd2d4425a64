import 'reflect-metadata';
import * as x509 from '@peculiar/x509';

/** A certificate and its key as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

export interface Authority {
  /** The CA's own certificate. */
  readonly ca: string;
  issue(options: { names: readonly string[]; expired?: boolean }): Promise<Certificate>;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const day = 86_400_000;

/** A certificate authority that lives as long as the test. */
export async function createAuthority(): Promise<Authority> {
  x509.cryptoProvider.set(crypto);
  const keys = await generateKeys();
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: 'CN=Test CA',
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(Date.now() + day),
    keys,
    signingAlgorithm: algorithm,
    extensions: [new x509.BasicConstraintsExtension(true, undefined, true)],
  });
  let serial = 1;
  return {
    ca: root.toString('pem'),
    async issue({ names, expired = false }) {
      const leaf = await generateKeys();
      const certificate = await x509.X509CertificateGenerator.create({
        serialNumber: (++serial).toString(16).padStart(2, '0'),
        subject: `CN=${names[0]}`,
        issuer: root.subject,
        notBefore: new Date(Date.now() - 2 * day),
        notAfter: new Date(Date.now() + (expired ? -day : day)),
        publicKey: leaf.publicKey,
        signingKey: keys.privateKey,
        signingAlgorithm: algorithm,
        extensions: [
          new x509.SubjectAlternativeNameExtension(
            names.map((value) => ({
              type: /^[\d.]+$/.test(value) ? ('ip' as const) : ('dns' as const),
              value,
            })),
          ),
        ],
      });
      const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', leaf.privateKey)).toString(
        'base64',
      );
      return {
        cert: certificate.toString('pem'),
        key: `-----BEGIN PRIVATE KEY-----\n${pkcs8}\n-----END PRIVATE KEY-----\n`,
      };
    },
  };
}

async function generateKeys() {
  return crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}
