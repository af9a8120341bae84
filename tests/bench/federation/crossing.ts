import type { FederatedServer } from "@botschaft/testing/programs";
import { type Cast, createCast } from "../cast.ts";
import type { Figures } from "../figures.ts";
import type { Window } from "../load/closed-loop.ts";
import { createRoom, joinRoom, type Person } from "../matrix.ts";

/** One of the two servers, and people there. */
export type Side = {
  readonly server: FederatedServer;
  readonly address: URL;
  readonly cast: Cast;
};

/** What is played between two servers: the one under measurement and its partner. */
export type CrossingStage = {
  readonly own: Side;
  readonly partner: Side;
  readonly window: Window;
  /** So many people, at most, are in a room that is joined from the other side. */
  readonly largestRoom: number;
};

/** Prepares what it needs, runs for about the window's length, returns its figures. */
export type Crossing = (stage: CrossingStage) => Promise<Figures>;

export function sideOf(server: FederatedServer): Side {
  const address = new URL(server.base);
  return { server, address, cast: createCast(address, server.secret) };
}

/** A room that somebody of one side made and somebody of the other has joined. */
export async function sharedRoom(home: Side, maker: Person, guest: Person): Promise<string> {
  const roomId = await createRoom(maker);
  await joinRoom(guest, roomId, home.server.name);
  return roomId;
}
