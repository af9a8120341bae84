import { MatrixError } from "@botschaft/protocol/errors";
import type { UserId } from "@botschaft/protocol/ids";
import {
  defaultPushRules,
  type MaskTable,
  maskTableFor,
  type PushRule,
  type PushRuleKind,
  type PushRuleset,
} from "@botschaft/room/push-rules";

/** Everybody's rules: the server's own, as long as nobody can set others. https://spec.matrix.org/v1.19/client-server-api/#push-rules */
export class PushRules {
  /** Which rules a mask tells depends on nobody while everybody has the same. */
  readonly #table = maskTableFor(defaultPushRules("@:"), "");

  of(userId: UserId): PushRuleset {
    return defaultPushRules(userId);
  }

  tableFor(_userId: UserId, _roomId: string): MaskTable {
    return this.#table;
  }

  /** @throws {MatrixError} M_NOT_FOUND */
  get(userId: UserId, kind: PushRuleKind, ruleId: string): PushRule {
    const rule = this.of(userId)[kind].find(({ rule_id }) => rule_id === ruleId);
    if (rule === undefined) throw new MatrixError("M_NOT_FOUND", "There is no such push rule.");
    return rule;
  }
}
