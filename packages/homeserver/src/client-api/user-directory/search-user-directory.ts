import { MatrixError } from "@botschaft/protocol/errors";
import type { UserDirectory } from "../../directory/index.ts";
import type { Handler } from "../operation.ts";

const usualLimit = 10;
const maxLimit = 50;

export function searchUserDirectory(directory: UserDirectory): Handler<"searchUserDirectory"> {
  return async ({ body, requester, head }) => {
    const limit = body.limit ?? usualLimit;
    if (limit < 1) throw new MatrixError("M_INVALID_PARAM", "The limit is 1 or more.");
    const { people, isLimited } = await directory.search({
      readerNid: requester.userNid,
      term: body.search_term,
      limit: Math.min(limit, maxLimit),
      language: firstLanguage(head.header("accept-language")),
    });
    const results = people.map(({ userId, displayName, avatarUrl }) => ({
      user_id: userId,
      ...(displayName === null ? {} : { display_name: displayName }),
      ...(avatarUrl === null ? {} : { avatar_url: avatarUrl }),
    }));
    return { results, limited: isLimited };
  };
}

function firstLanguage(header: string | undefined): string | undefined {
  return header?.split(/[,;]/, 1)[0]?.trim() || undefined;
}
