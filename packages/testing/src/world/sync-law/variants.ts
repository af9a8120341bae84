/** A way in which clients read. */
export type Variant = {
  readonly name: string;
  readonly filter: {
    readonly account_data?: Readonly<Record<string, unknown>>;
    readonly room?: {
      readonly account_data?: Readonly<Record<string, unknown>>;
      readonly ephemeral?: Readonly<Record<string, unknown>>;
      readonly include_leave?: boolean;
      readonly state?: Readonly<Record<string, unknown>>;
      readonly timeline?: Readonly<Record<string, unknown>>;
    };
  };
  readonly useStateAfter?: boolean;
  /** Reads after so many acts only, so that its timelines have gaps. */
  readonly every?: number;
};

const lazy = { lazy_load_members: true };

export const variants = {
  plain: { name: "plain", filter: {} },
  lazy: { name: "lazy", filter: { room: { state: lazy } } },
  lazyRedundant: {
    name: "lazyRedundant",
    filter: { room: { state: { ...lazy, include_redundant_members: true }, timeline: { limit: 4 } } },
  },
  stateAfter: {
    name: "stateAfter",
    filter: { room: { timeline: { limit: 5, unread_thread_notifications: true } } },
    useStateAfter: true,
  },
  lazyStateAfter: {
    name: "lazyStateAfter",
    filter: { room: { state: lazy, timeline: { limit: 2 } } },
    useStateAfter: true,
    every: 4,
  },
  one: {
    name: "one",
    filter: {
      account_data: { types: ["org.example.*"] },
      room: { timeline: { limit: 1 }, ephemeral: { types: ["m.typing"] }, account_data: { not_types: ["m.*"] } },
    },
  },
  none: { name: "none", filter: { room: { timeline: { limit: 0 } } }, every: 2 },
  gaps: { name: "gaps", filter: { room: { timeline: { limit: 3, unread_thread_notifications: true } } }, every: 5 },
  lazyGaps: { name: "lazyGaps", filter: { room: { state: lazy, timeline: { limit: 3 } } }, every: 3 },
  stateAfterGaps: {
    name: "stateAfterGaps",
    filter: { room: { timeline: { limit: 1 } } },
    useStateAfter: true,
    every: 6,
  },
  messages: {
    name: "messages",
    filter: {
      room: { timeline: { types: ["m.room.message", "m.room.redaction"] }, state: { not_types: ["m.room.t*"] } },
    },
    every: 2,
  },
  senders: {
    name: "senders",
    filter: { room: { timeline: { not_senders: ["@alice:musterland.example"], limit: 4 } } },
    useStateAfter: true,
  },
  sendersBefore: {
    name: "sendersBefore",
    filter: { room: { timeline: { senders: ["@alice:musterland.example", "@carol:musterland.example"] } } },
  },
} as const satisfies Record<string, Variant>;

export type VariantName = keyof typeof variants;
export const variantNames = Object.keys(variants) as readonly VariantName[];
