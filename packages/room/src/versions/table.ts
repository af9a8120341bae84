import { redactionRules } from "./redaction-rules.ts";
import type { RoomVersionRules } from "./rules.ts";

// Each row is the one before it and what its page of the specification adds or changes.

/** https://spec.matrix.org/v1.19/rooms/v1/ */
const v1: RoomVersionRules = {
  id: "1",
  served: true,
  stateResolution: "v1",
  event: {
    ids: "domain",
    edgesWithHashes: true,
    roomIdIsCreateHash: false,
    creatorInContent: true,
    redacts: "event",
    strictJson: false,
    keyLimit: "codePoints",
    signingKeyValidity: false,
  },
  redaction: redactionRules.first,
  power: { strings: true, fractions: true, privilegedCreators: false },
  auth: {
    createIsAuthEvent: true,
    aliases: true,
    redactionsByEventId: true,
    notificationLevels: false,
    knocking: false,
    restrictedJoins: false,
    knockRestricted: false,
    additionalCreators: false,
  },
};

/** https://spec.matrix.org/v1.19/rooms/v2/ */
const v2: RoomVersionRules = { ...v1, id: "2", stateResolution: "v2" };

/** https://spec.matrix.org/v1.19/rooms/v3/ */
const v3: RoomVersionRules = {
  ...v2,
  id: "3",
  event: { ...v2.event, ids: "base64", edgesWithHashes: false },
  auth: { ...v2.auth, redactionsByEventId: false },
};

/** https://spec.matrix.org/v1.19/rooms/v4/ */
const v4: RoomVersionRules = { ...v3, id: "4", event: { ...v3.event, ids: "urlsafe" } };

/** https://spec.matrix.org/v1.19/rooms/v5/ */
const v5: RoomVersionRules = { ...v4, id: "5", event: { ...v4.event, signingKeyValidity: true } };

/** https://spec.matrix.org/v1.19/rooms/v6/ */
const v6: RoomVersionRules = {
  ...v5,
  id: "6",
  event: { ...v5.event, strictJson: true },
  redaction: redactionRules.sixth,
  power: { ...v5.power, fractions: false },
  auth: { ...v5.auth, aliases: false, notificationLevels: true },
};

/** https://spec.matrix.org/v1.19/rooms/v7/ */
const v7: RoomVersionRules = { ...v6, id: "7", auth: { ...v6.auth, knocking: true } };

/** https://spec.matrix.org/v1.19/rooms/v8/ */
const v8: RoomVersionRules = {
  ...v7,
  id: "8",
  redaction: redactionRules.eighth,
  auth: { ...v7.auth, restrictedJoins: true },
};

/** https://spec.matrix.org/v1.19/rooms/v9/ */
const v9: RoomVersionRules = { ...v8, id: "9", redaction: redactionRules.ninth };

/** https://spec.matrix.org/v1.19/rooms/v10/ */
const v10: RoomVersionRules = {
  ...v9,
  id: "10",
  power: { ...v9.power, strings: false },
  auth: { ...v9.auth, knockRestricted: true },
};

/** https://spec.matrix.org/v1.19/rooms/v11/ */
const v11: RoomVersionRules = {
  ...v10,
  id: "11",
  event: { ...v10.event, creatorInContent: false, redacts: "content", keyLimit: "bytes" },
  redaction: redactionRules.eleventh,
};

/** https://spec.matrix.org/v1.19/rooms/v12/ */
const v12: RoomVersionRules = {
  ...v11,
  id: "12",
  stateResolution: "v2.1",
  event: { ...v11.event, roomIdIsCreateHash: true },
  power: { ...v11.power, privilegedCreators: true },
  auth: { ...v11.auth, createIsAuthEvent: false, additionalCreators: true },
};

/** All room versions there are, oldest first. */
export const roomVersions: readonly RoomVersionRules[] = [v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12];
