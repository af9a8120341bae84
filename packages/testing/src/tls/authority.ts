// The library's dependency injection looks for it when it is loaded.
import "reflect-metadata";
import { isIP } from "node:net";
import {
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from "@peculiar/x509";

/** Certificate (with its chain) and private key in PEM, as `tls.createServer` takes them. */
export type Identity = { readonly cert: string; readonly key: string };

export type CertificateOrder = {
  /** Names and IP addresses that it is for. */
  readonly names: readonly string[];
  /** By default the day before now, in a real clock's time: TLS asks no other. */
  readonly notBefore?: Date;
  /** By default a year from now. */
  readonly notAfter?: Date;
};

/** A certificate authority that lives as long as the test. */
export type Authority = { readonly certificate: string; issue(order: CertificateOrder): Promise<Identity> };

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
const day = 86_400_000;

export async function createAuthority(commonName = "Test authority"): Promise<Authority> {
  const keys = await createKeys();
  const root = await X509CertificateGenerator.createSelfSigned({
    name: `CN=${commonName}`,
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(Date.now() + 365 * day),
    keys,
    signingAlgorithm: algorithm,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
    ],
  });
  return {
    certificate: root.toString("pem"),
    async issue({ names, notBefore = new Date(Date.now() - day), notAfter = new Date(Date.now() + 365 * day) }) {
      const own = await createKeys();
      const certificate = await X509CertificateGenerator.create({
        subject: `CN=${names[0]}`,
        issuer: root.subject,
        notBefore,
        notAfter,
        publicKey: own.publicKey,
        signingKey: keys.privateKey,
        signingAlgorithm: algorithm,
        extensions: [
          new BasicConstraintsExtension(false),
          new SubjectAlternativeNameExtension(
            names.map((value) => ({ type: isIP(value) === 0 ? ("dns" as const) : ("ip" as const), value })),
          ),
        ],
      });
      return { cert: certificate.toString("pem"), key: await toPem(own.privateKey) };
    },
  };
}

/** As browsers or as Node declares it: tests of both use this. */
type Key = Parameters<typeof crypto.subtle.exportKey>[1];

function createKeys(): Promise<{ readonly publicKey: Key; readonly privateKey: Key }> {
  return crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]) as Promise<{
    readonly publicKey: Key;
    readonly privateKey: Key;
  }>;
}

async function toPem(key: Key): Promise<string> {
  const bytes = Buffer.from(await crypto.subtle.exportKey("pkcs8", key));
  return `-----BEGIN PRIVATE KEY-----\n${bytes.toString("base64")}\n-----END PRIVATE KEY-----\n`;
}
