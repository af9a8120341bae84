import type { DeviceId, UserId } from "@botschaft/protocol/ids";

/** On whose behalf a request is made, and from which of their devices. */
export type Requester = {
  readonly userNid: number;
  readonly userId: UserId;
  readonly deviceNid: number;
  readonly deviceId: DeviceId;
  readonly isAdmin: boolean;
  /** May read and leave, but not write. https://spec.matrix.org/v1.19/client-server-api/#account-suspension */
  readonly isSuspended: boolean;
};
