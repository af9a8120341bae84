export { checkAddress, type PrivateAddresses } from "./address/check-address.ts";
export type { DestinationMemory, DestinationState } from "./back-off/destination-state.ts";
export type { Destinations } from "./back-off/destinations.ts";
export type { Outbound, PeerRequest } from "./call/outbound.ts";
export { createPeers, type Peers, type PeersOptions, type UrlOptions } from "./call/peers.ts";
export {
  createRemoteOperations,
  type OperationOptions,
  type OperationRequest,
  type RemoteOperations,
} from "./call/remote-operations.ts";
export { pathOf, type Query } from "./call/request-target.ts";
export type { Sighting, Sightings } from "./call/sightings.ts";
export type { Strangers } from "./call/strangers.ts";
export type { RequestHead, VerifiedRequest } from "./call/verify-request.ts";
export { createKeys, type Keys, type KeysOptions } from "./keys/create-keys.ts";
export type { KeyRing } from "./keys/key-ring.ts";
export type { KeySource } from "./keys/key-source.ts";
export type { KeyStore, KnownKey, KnownKeys, Validity } from "./keys/known-keys.ts";
export type { NotaryQuery } from "./keys/notary.ts";
export { buildPublishedKeys, type OwnKeys, type RetiredKey } from "./keys/published-keys.ts";
export { signableText, signaturesOf, signJson } from "./keys/signed-json.ts";
export { createVerifier, type Verifier } from "./keys/verifier.ts";
export { type SplitName, splitServerName } from "./names/split-server-name.ts";
export type { AddressRecord, Net, ServiceRecord } from "./net/net.ts";
export { type Hosts, parseHosts } from "./net/parse-hosts.ts";
export { systemNet } from "./net/system-net.ts";
export type { PeerPorts } from "./ports.ts";
export { RemoteError, type RemoteFailure } from "./remote-error.ts";
export type { Refusal, Verdict } from "./verdict.ts";
export type { WireLimits } from "./wire/limits.ts";
export type { StreamedAnswer, WireAnswer } from "./wire/wire.ts";
export type { OwnKey } from "./x-matrix/build-authorization.ts";
