import type { ConversationModel } from "@botschaft/client";

/** What can be done with a tile. */
export type TileIntentions = Pick<ConversationModel, "sendAgain" | "discard" | "repair">;
