import type { JsonObject } from "@botschaft/protocol/json";

export type DirectoryQuery = {
  readonly limit?: number | undefined;
  readonly since?: string | undefined;
  /** Found in name, topic or main alias, whatever its case. */
  readonly term?: string | undefined;
  /** Null stands for rooms without a type. */
  readonly roomTypes?: readonly (string | null)[] | undefined;
  /** For other servers: without rooms that they cannot take part in. */
  readonly isFederated?: true;
};

/** In the words of the specification, since other servers' directories answer in them. */
export type DirectoryPage = {
  readonly chunk: readonly PublicRoom[];
  readonly next_batch?: string;
  readonly prev_batch?: string;
  readonly total_room_count_estimate?: number;
};

export type PublicRoom = JsonObject & {
  readonly room_id: string;
  readonly num_joined_members: number;
  readonly world_readable: boolean;
  readonly guest_can_join: boolean;
};
