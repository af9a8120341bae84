import type { ResponseOf } from "@botschaft/protocol/contract";
import { MatrixError } from "@botschaft/protocol/errors";
import type { PublicKeys } from "../../keys/index.ts";
import type { FederationHandler } from "../operation.ts";

type Answer = ResponseOf<"server-server", "getUserDevices">;

export function getUserDevices(publicKeys: PublicKeys): FederationHandler<"getUserDevices"> {
  return async ({ path: { userId } }) => {
    const found = await publicKeys.findList(userId);
    if (found === undefined) throw new MatrixError("M_NOT_FOUND", `Nobody here has the address ${userId}.`);
    const { devices, master, selfSigning } = found.keys;
    return {
      user_id: userId,
      stream_id: found.streamId,
      devices: [...devices].map(([device_id, keys]) => ({ device_id, keys })),
      ...(master === undefined ? {} : { master_key: master }),
      ...(selfSigning === undefined ? {} : { self_signing_key: selfSigning }),
    } as unknown as Answer;
  };
}
