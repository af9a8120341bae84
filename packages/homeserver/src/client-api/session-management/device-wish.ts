import { MatrixError } from "@botschaft/protocol/errors";
import { parseDeviceId } from "@botschaft/protocol/ids";
import { checkNewText } from "../../accounts/new-texts.ts";
import type { SessionWish } from "../../accounts/sessions.ts";

type Fields = {
  readonly device_id?: string;
  readonly initial_device_display_name?: string;
  readonly refresh_token?: boolean;
};

/** Which device signs in, from the fields that login and registration share. @throws {MatrixError} M_INVALID_PARAM */
export function deviceWishOf({ device_id, initial_device_display_name, refresh_token }: Fields): SessionWish {
  const deviceId = device_id === undefined ? undefined : parseDeviceId(device_id);
  if (device_id !== undefined && deviceId === undefined) {
    throw new MatrixError("M_INVALID_PARAM", "A device_id has between 1 and 255 bytes");
  }
  if (initial_device_display_name !== undefined) checkNewText(initial_device_display_name, "A device's name");
  return { deviceId, displayName: initial_device_display_name, refreshable: refresh_token === true };
}
