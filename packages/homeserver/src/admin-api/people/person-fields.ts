import type { Person } from "../../accounts/listed-people.ts";

/** What an answer says of somebody. */
export function personFields({ userId, displayName, email, isAdmin, state, createdTs, lastSeenTs }: Person) {
  return {
    user_id: userId,
    ...(displayName === null ? {} : { display_name: displayName }),
    ...(email === null ? {} : { email }),
    administrator: isAdmin,
    state,
    created_at: createdTs,
    ...(lastSeenTs === undefined ? {} : { last_seen_at: lastSeenTs }),
  };
}
