import { createSecureContext, getCACertificates, type SecureContext } from "node:tls";

/** Whose certificates we believe. */
export interface Trust {
  context(): SecureContext;
}

/** @param further certificates of authorities, in PEM, beside those of Node and of this machine */
export function createTrust(further: readonly string[]): Trust {
  let context: SecureContext | undefined;
  return {
    context() {
      // Reading several hundred certificates takes 75 ms: not before somebody is called, and once.
      context ??= createSecureContext({
        ca: [...new Set([...getCACertificates("default"), ...getCACertificates("system"), ...further])],
        minVersion: "TLSv1.2",
      });
      return context;
    },
  };
}
