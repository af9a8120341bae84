import type { IMyDevice, MatrixClient } from "matrix-js-sdk";
import type { CryptoApi } from "matrix-js-sdk/lib/crypto-api/index.js";
import type { Device } from "../model/devices/devices-model.ts";
import type { Devices } from "../session/session.ts";
import { inOurWords } from "./errors.ts";
import { withPassword } from "./with-password.ts";

export function createDevices(client: MatrixClient, crypto: CryptoApi): Devices {
  return {
    async list() {
      const { devices } = await inOurWords(client.getDevices());
      return Promise.all(devices.map((device) => toDevice(client, crypto, device)));
    },
    async rename(deviceId, name) {
      await inOurWords(client.setDeviceDetails(deviceId, { display_name: name }));
    },
    async signOut(deviceIds, password) {
      for (const deviceId of deviceIds) {
        const request = (stage: unknown) => client.deleteDevice(deviceId, stage as never);
        await inOurWords(withPassword(client.getSafeUserId(), password, request));
      }
    },
  };
}

async function toDevice(client: MatrixClient, crypto: CryptoApi, device: IMyDevice): Promise<Device> {
  const status = await crypto.getDeviceVerificationStatus(client.getSafeUserId(), device.device_id);
  return {
    deviceId: device.device_id,
    name: device.display_name ?? "",
    isThis: device.device_id === client.getDeviceId(),
    trust: status === null ? "cannotEncrypt" : status.crossSigningVerified ? "confirmed" : "unconfirmed",
    ...(device.last_seen_ts === undefined ? {} : { lastSeenAt: device.last_seen_ts }),
  };
}
