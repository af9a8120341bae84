/**
 * Licences under which we take what others wrote: they let the product stand under the EUPL-1.2 and be given on.
 * A new one is read by a person before it comes here.
 */
export const acceptedLicences: readonly string[] = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "EUPL-1.2",
  "ISC",
  "MIT",
  // Its files stay under it, the work around them does not; the EUPL's appendix names it as compatible.
  "MPL-2.0",
];

/** Packages whose licence is accepted for them alone, each with the reason. */
export const acceptedFor: Readonly<Record<string, { readonly licence: string; readonly reason: string }>> = {};
