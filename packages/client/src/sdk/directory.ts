import type { MatrixClient } from "matrix-js-sdk";
import type { Person } from "../model/person.ts";
import { ServerError } from "../server/server-error.ts";
import type { People } from "../session/session.ts";
import { inOurWords } from "./errors.ts";
import { type AuthorityOf, personOf, serverOf } from "./person-of.ts";

const most = 20;

/** The server's directory of people, the reader left out. */
export function createDirectory(client: MatrixClient, authorityOf: AuthorityOf): People {
  const me = client.getSafeUserId();
  const toPerson = (userId: string, name?: string): Person => personOf(userId, name, authorityOf);
  return {
    authorityOf: (userId) => authorityOf(serverOf(userId)),
    async find(text) {
      const { results, limited } = await inOurWords(client.searchUserDirectory({ term: text, limit: most }));
      const others = results.filter(({ user_id }) => user_id !== me);
      return { people: others.map(({ user_id, display_name }) => toPerson(user_id, display_name)), isLimited: limited };
    },
    async get(userId) {
      try {
        const { displayname } = await inOurWords(client.getProfileInfo(userId));
        return toPerson(userId, displayname);
      } catch (error) {
        if (error instanceof ServerError && error.status === 404) return undefined;
        throw error;
      }
    },
  };
}
