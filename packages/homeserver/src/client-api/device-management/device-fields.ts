import type { DeviceRow } from "@botschaft/storage";

export function deviceFields({ deviceId, displayName, lastSeenIp, lastSeenTs }: DeviceRow) {
  return {
    device_id: deviceId,
    ...(displayName === null ? {} : { display_name: displayName }),
    ...(lastSeenIp === null ? {} : { last_seen_ip: lastSeenIp }),
    ...(lastSeenTs === null ? {} : { last_seen_ts: lastSeenTs }),
  };
}
