import type { Clock } from "@botschaft/platform/clock";
import type { Random } from "@botschaft/platform/random";
import { type DeviceId, localpartOf, type UserId } from "@botschaft/protocol/ids";
import { accessTokens, accounts, devices, type GroupCommit, rows } from "@botschaft/storage";
import { searchTextOf } from "../directory/search-words.ts";
import type { People } from "../streams/people.ts";
import type { Accounts } from "./accounts.ts";
import type { Requester } from "./requester.ts";
import { hashToken, makeDeviceId, makeToken } from "./tokens.ts";

export type CastMember = Requester & { readonly accessToken: string };

type Parts = {
  readonly writer: GroupCommit;
  readonly people: People;
  readonly accounts: Accounts;
  readonly clock: Clock;
  readonly random: Random;
};

const atOnce = 1_000;

/**
 * Many new people at once, each with a device and a token, all with one password: hashing one for each would take
 * minutes. For tests and measurements.
 */
export async function createCast(
  parts: Parts,
  localparts: readonly string[],
  passwordHash: string | null,
): Promise<readonly CastMember[]> {
  const cast: CastMember[] = [];
  for (let from = 0; from < localparts.length; from += atOnce) {
    cast.push(...(await createSome(parts, localparts.slice(from, from + atOnce), passwordHash)));
  }
  return cast;
}

async function createSome(parts: Parts, localparts: readonly string[], passwordHash: string | null) {
  const userIds = localparts.map((localpart) => parts.accounts.userIdOf(localpart));
  const userNids = await parts.people.internAll(userIds);
  const createdTs = parts.clock.now();
  const cast = userNids.map((userNid, at) => newMember(parts, userNid, userIds[at] as UserId));
  await parts.writer.submit({
    key: "cast",
    rows: [
      rows(
        accounts,
        cast.map(({ userNid, userId }) => {
          return {
            ...noProfile,
            userNid,
            passwordHash,
            createdTs,
            search: searchTextOf(localpartOf(userId), undefined),
          };
        }),
      ),
      rows(
        devices,
        cast.map(({ userNid, deviceNid, deviceId }) => ({
          userNid,
          deviceNid,
          deviceId,
          displayName: null,
          createdTs,
        })),
      ),
      rows(
        accessTokens,
        cast.map(({ userNid, deviceNid, accessToken }) => {
          return { hash: hashToken(accessToken), deviceNid, userNid, expiresTs: null, refreshHash: null };
        }),
      ),
    ],
  });
  return cast;
}

const noProfile = { displayName: null, email: null, isAdmin: false } as const;

function newMember({ writer, random }: Parts, userNid: number, userId: UserId): CastMember {
  const deviceId = makeDeviceId(random) as DeviceId;
  return {
    userNid,
    userId,
    deviceNid: writer.numbers.next(),
    deviceId,
    isAdmin: false,
    isSuspended: false,
    accessToken: makeToken(random),
  };
}
