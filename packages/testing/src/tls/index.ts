export { type Authority, type CertificateOrder, createAuthority, type Identity } from "./authority.ts";
