import type { ReadPool } from "@botschaft/platform/postgres";
import { isObject, type JsonValue } from "@botschaft/protocol/json";
import { AccountSetting } from "./account-setting.ts";

export type Ignored = ReadonlySet<string>;

const nobody: Ignored = new Set();

/** Whom people want to hear nothing from, by user id. https://spec.matrix.org/v1.19/client-server-api/#ignoring-users */
export class IgnoredUsers extends AccountSetting<Ignored> {
  constructor(reads: ReadPool) {
    super(reads, "m.ignored_user_list", ignoredIn);
  }
}

function ignoredIn(content: JsonValue | undefined): Ignored {
  const users = isObject(content) ? content.ignored_users : undefined;
  return isObject(users) && Object.keys(users).length > 0 ? new Set(Object.keys(users)) : nobody;
}
