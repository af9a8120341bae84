import type { JsonValue } from "@botschaft/protocol/json";

/** In the order of priority. https://spec.matrix.org/v1.19/client-server-api/#push-rules */
export const pushRuleKinds = ["override", "content", "room", "sender", "underride"] as const;
export type PushRuleKind = (typeof pushRuleKinds)[number];

export type Tweak = { readonly set_tweak: string; readonly value?: JsonValue };

/** "notify" or a tweak; the historical "dont_notify" and "coalesce" mean nothing. */
export type PushAction = string | Tweak;

/** As clients write it: a kind that is not known matches nothing. */
export type PushCondition = {
  readonly kind: string;
  readonly key?: string;
  readonly pattern?: string;
  readonly value?: string | number | boolean | null;
  readonly is?: string;
};

export type PushRule = {
  readonly rule_id: string;
  readonly default: boolean;
  readonly enabled: boolean;
  readonly actions: readonly PushAction[];
  /** Of override and underride rules. */
  readonly conditions?: readonly PushCondition[];
  /** Of content rules. */
  readonly pattern?: string;
};

/** A user's rules by kind, each list in the order of priority, the server's own rules in it. */
export type PushRuleset = { readonly [Kind in PushRuleKind]: readonly PushRule[] };
