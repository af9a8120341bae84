import { problemOf } from "../../server/problem-of.ts";
import { ServerError } from "../../server/server-error.ts";
import type { Session } from "../../session/session.ts";
import { createCell } from "../cell.ts";
import type { Problem } from "../problem.ts";
import type { Device, DevicesModel, DevicesState } from "./devices-model.ts";

export type DevicesOptions = {
  readonly session: Session;
  /** Compares with one of the own devices in the app's dialog. */
  readonly verifyDevice: (deviceId: string) => Promise<void>;
};

/** Loads at once, and again whenever the own devices change. */
export function createDevices({ session, verifyDevice }: DevicesOptions): DevicesModel & { stop(): void } {
  const state = createCell<DevicesState>({ phase: "loading", devices: [] });
  const change = (next: Partial<DevicesState>): void => {
    const { problem: _, ...before } = state.get();
    state.set({ ...before, ...next });
  };

  async function load(): Promise<void> {
    try {
      change({ phase: "ready", devices: inOrder(await session.devices.list()) });
    } catch (error) {
      change({ phase: state.get().devices.length === 0 ? "failed" : "ready", problem: problemOf(error) });
    }
  }

  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      await load();
    } catch (error) {
      change({ problem: problemOf(error) });
    }
  }

  function withoutSignOut(): void {
    const { signingOut: _, problem: __, ...before } = state.get();
    state.set(before);
  }

  void load();
  return {
    state,
    stop: session.keys.state.subscribe(() => void load()),
    rename: (deviceId, name) => attempt(() => session.devices.rename(deviceId, name.trim())),
    askToSignOut: (deviceIds) => change({ signingOut: { deviceIds, isSending: false } }),
    cancelSignOut: withoutSignOut,
    async confirmSignOut(password) {
      const { signingOut } = state.get();
      if (signingOut === undefined || signingOut.isSending) return;
      const { deviceIds } = signingOut;
      change({ signingOut: { deviceIds, isSending: true } });
      try {
        await session.devices.signOut(deviceIds, password);
        withoutSignOut();
        await load();
      } catch (error) {
        change({ signingOut: { deviceIds, isSending: false, problem: problemOfPassword(error) } });
      }
    },
    confirm: (deviceId) => attempt(() => verifyDevice(deviceId)),
    tryAgain: load,
  };
}

/** This one first, then those to look at, then by when they were seen. */
function inOrder(devices: readonly Device[]): readonly Device[] {
  return devices.toSorted(
    (one, other) => weight(other) - weight(one) || (other.lastSeenAt ?? 0) - (one.lastSeenAt ?? 0),
  );
}

function weight({ isThis, trust }: Device): number {
  return isThis ? 2 : trust === "unconfirmed" ? 1 : 0;
}

function problemOfPassword(error: unknown): Problem {
  const isWrong = error instanceof ServerError && (error.status === 401 || error.errcode === "M_FORBIDDEN");
  return isWrong ? { code: "wrongPassword" } : problemOf(error);
}
