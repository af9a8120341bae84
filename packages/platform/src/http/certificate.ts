import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { StartupProblem } from "../lifecycle.ts";
import type { Log } from "../log.ts";
import { reasonOf } from "../reason.ts";

/** Paths of PEM files. */
export type CertificateFiles = { readonly certificate: string; readonly key: string };

/** A certificate with its chain, and its private key, in PEM. */
export type CertificatePair = { readonly cert: string; readonly key: string };

/** What `https` listeners show, as it stands in its files. */
export interface Certificate {
  readonly pair: CertificatePair;
  /** Ms since 1970: when it ends. */
  readonly validUntil: number;
  /** Looks at the files; listeners are told of another pair. One that is not whole yet is left alone, and said once. */
  refresh(): Promise<void>;
  onChange(listener: (pair: CertificatePair) => void): void;
}

/** @throws {StartupProblem} a sentence where the files do not hold a certificate and its key */
export async function openCertificate(files: CertificateFiles, log: Log): Promise<Certificate> {
  let seen = await versionOf(files);
  let current = await readPair(files);
  const listeners: ((pair: CertificatePair) => void)[] = [];
  return {
    get pair() {
      return current;
    },
    get validUntil() {
      return Date.parse(new X509Certificate(current.cert).validTo);
    },
    onChange: (listener) => void listeners.push(listener),
    async refresh() {
      const version = await versionOf(files);
      if (version === seen) return;
      seen = version;
      try {
        current = await readPair(files);
      } catch (error) {
        if (!(error instanceof StartupProblem)) throw error;
        // It may be written just now; the file changes again then.
        log.warn({ problem: error.message }, "the new certificate cannot be used, the old one stays");
        return;
      }
      for (const listener of listeners) listener(current);
      log.info({}, "the certificate was read anew");
    },
  };
}

/** @throws {StartupProblem} where one of the files cannot be read or holds no certificate */
export async function readAuthorities(paths: readonly string[]): Promise<readonly string[]> {
  return Promise.all(
    paths.map(async (path) => {
      const pem = await readPem(path, "BOTSCHAFT_FEDERATION_CA");
      for (const [certificate] of pem.matchAll(certificateBlock)) parseCertificate(certificate, path);
      if (pem.search(certificateBlock) === -1) throw noCertificate(path);
      return pem;
    }),
  );
}

const certificateBlock = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;

/** Together they change when one of the files does, or the link that leads to it. */
async function versionOf({ certificate, key }: CertificateFiles): Promise<string> {
  const versions = [certificate, key].map(async (path) => {
    const { mtimeMs, size, ino } = await stat(path);
    return `${mtimeMs} ${size} ${ino}`;
  });
  return (await Promise.all(versions.map((version) => version.catch(() => "none")))).join(", ");
}

async function readPair(files: CertificateFiles): Promise<CertificatePair> {
  const cert = await readPem(files.certificate, "BOTSCHAFT_TLS_CERTIFICATE");
  const key = await readPem(files.key, "BOTSCHAFT_TLS_KEY");
  if (parseCertificate(cert, files.certificate).checkPrivateKey(parseKey(key, files.key))) return { cert, key };
  throw new StartupProblem(
    `The private key in ${files.key} does not belong to the certificate in ${files.certificate}. Set BOTSCHAFT_TLS_CERTIFICATE and BOTSCHAFT_TLS_KEY to two that belong together.`,
  );
}

async function readPem(path: string, variable: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new StartupProblem(
      `The file ${path} cannot be read (${reasonOf(cause)}). ${variable} must name one that can.`,
      {
        cause,
      },
    );
  }
}

function parseCertificate(pem: string, path: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch {
    throw noCertificate(path);
  }
}

function noCertificate(path: string): StartupProblem {
  return new StartupProblem(`The file ${path} holds no certificate in PEM.`);
}

/** The error of a key tells nothing that is to be told. */
function parseKey(pem: string, path: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    throw new StartupProblem(`The file ${path} holds no private key in PEM that can be read without a passphrase.`);
  }
}
