export * from "./accounts/index.ts";
export {
  adminRoutes,
  adminTables,
  type BorderDesk,
  controlRoutes,
  type DeskActor,
  type Partner,
  type PartnersShown,
} from "./admin-api/index.ts";
export { buildRoutes, clientTable, createGate, noRateLimits, notServed, TokenBuckets } from "./client-api/index.ts";
export {
  noRemoteDirectories,
  PublicRooms,
  RoomAliases,
  RoomFaces,
  RoomSummaries,
  SpaceHierarchies,
  UserDirectory,
} from "./directory/index.ts";
export { Receipts, Typing } from "./ephemeral/index.ts";
export {
  type CallOptions,
  createFederation,
  createOutbound,
  DirectoriesElsewhere,
  eduHandlers,
  FilesElsewhere,
  gatedServers,
  KeysOfOthers,
  PolicyServersElsewhere,
  ProfilesElsewhere,
  RemoteDevices,
  type RemoteRequest,
  type RemoteServers,
  RoomsElsewhere,
  RoomsShown,
  type ServerKeys,
} from "./federation/index.ts";
export {
  buildFederationRoutes,
  decodeFederationBody,
  type FederationRequest,
  type FederationTable,
  federationTable,
  gatedTable,
  type RequestProof,
  selfTable,
} from "./federation-api/index.ts";
export { createKeys, DeviceLists, type KeyServices, PublicKeys } from "./keys/index.ts";
export { FileStore, Media, noRemoteFiles, RemoteMedia } from "./media/index.ts";
export { EventPushes, MemberNames, PushRules } from "./push/index.ts";
export {
  type Crossing,
  encryptionPolicy,
  type FederationGate,
  type GateVerdict,
  noPolicyServers,
  noRemoteRooms,
  openGate,
  ProfilePropagation,
  RoomCreation,
  RoomRegistry,
  Rooms,
  RoomUpgrades,
} from "./rooms/index.ts";
export { createStates, type States } from "./rooms/states/states.ts";
export { databaseErrors } from "./streams/database-errors.ts";
export { incarnationOf } from "./streams/incarnation.ts";
export { People } from "./streams/people.ts";
export { StateKeys } from "./streams/state-keys.ts";
export { TimerWheel } from "./streams/timer-wheel.ts";
export { Transactions } from "./streams/transactions.ts";
export { Wakeups } from "./streams/wakeups.ts";
export {
  AccountDataSection,
  EphemeralSection,
  EventStore,
  EventTimes,
  Filters,
  LazyMembers,
  noPartners,
  type PartnersVersion,
  type ReaderLoader,
  Readers,
  ReceiptsSource,
  RoomHistory,
  RoomState,
  Summaries,
  Sync,
  UnreadSection,
  Visibility,
} from "./sync/index.ts";
export { Queues, ToDevice, ToDeviceSection } from "./to-device/index.ts";
