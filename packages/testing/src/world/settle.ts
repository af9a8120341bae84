import { setImmediate as nextTurn } from "node:timers/promises";
import type { Net } from "./net/net.ts";
import type { World } from "./world.ts";

type Running = Pick<World, "isRunning" | "server">;

/**
 * Resolves when everything submitted is on disk or refused, whoever is to hear of it was told, and no server has
 * anything to do by itself but for what waits for the clock.
 */
export async function settle(worlds: readonly Running[], net?: Net): Promise<void> {
  const running = worlds.filter(({ isRunning }) => isRunning).map(({ server }) => server);
  const stand = () => running.map(({ storage }) => storage.writer.numbers.last).join(" ");
  for (let last = ""; last !== stand() || busyIn(worlds) > (net?.parked ?? 0); ) {
    last = stand();
    for (const { storage } of running) await storage.writer.drain();
    // Announcements go out in a turn of their own, and wake requests that submit more.
    await nextTurn();
    await nextTurn();
  }
}

/** How much the servers do that nobody asked them for just now. */
export function busyIn(worlds: readonly Running[]): number {
  return worlds.reduce((sum, { isRunning, server }) => sum + (isRunning ? (server.outside?.busy() ?? 0) : 0), 0);
}
