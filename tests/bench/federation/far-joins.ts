import { randomBytes } from "node:crypto";
import { registerBySecret } from "@botschaft/testing/programs";
import type { FigureId } from "../figures.ts";
import { inBatches } from "../load/in-batches.ts";
import { p50 } from "../load/samples.ts";
import { joinRoom, type Person } from "../matrix.ts";
import type { Crossing, Side } from "./crossing.ts";
import type { Kind } from "./pair.ts";

/** People in a room, and in how many such rooms a join is timed. */
const sizes = [
  { people: 10, times: 5 },
  { people: 100, times: 3 },
  { people: 500, times: 1 },
  { people: 2_000, times: 1 },
] as const;

/** Synapse takes many minutes to fill a larger one. */
const largestOf: Readonly<Record<Kind, number>> = { botschaft: 2_000, synapse: 100 };

/** Somebody here joins rooms of the partner's people, each as the first one of this server; the median of each size. */
export const farJoins: Crossing = async ({ own, partner, largestRoom }) => {
  const { kind, name } = partner.server;
  const wanted = sizes.filter(({ people }) => people <= Math.min(largestRoom, largestOf[kind]));
  const crowd = await gather(partner, Math.max(...wanted.map(({ people }) => people)));
  const [joiner] = (await own.cast.newcomers(1)) as [Person];
  const figures: { [id in FigureId]?: number } = {};
  for (const { people, times } of wanted) {
    const took: number[] = [];
    for (let time = 0; time < times; time++) {
      const roomId = await fillRoom(partner, crowd.slice(0, people));
      const begun = performance.now();
      await joinRoom(joiner, roomId, name);
      took.push(performance.now() - begun);
    }
    figures[`far-join-${people}-${kind}` as FigureId] = p50(took);
  }
  return figures;
};

const width = 8;

/** Tokens of people who do nothing but be there: too many for a connection each. */
function gather({ server }: Side, count: number): Promise<readonly string[]> {
  const run = randomBytes(4).toString("hex");
  const names = Array.from({ length: count }, (_, nth) => `crowd-${run}-${nth}`);
  return inBatches(names, width, async (localpart) => {
    const newcomer = { localpart, password: randomBytes(12).toString("hex") };
    return (await registerBySecret(server.base, server.secret, newcomer)).token;
  });
}

async function fillRoom({ server }: Side, [maker = "", ...others]: readonly string[]): Promise<string> {
  const ask = async (token: string, path: string, body: object) => {
    const headers = { Authorization: `Bearer ${token}` };
    const url = `${server.base}/_matrix/client/v3/${path}`;
    const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as { readonly room_id: string };
  };
  const { room_id: roomId } = await ask(maker, "createRoom", { preset: "public_chat", name: "Measured" });
  await inBatches(others, width, (token) => ask(token, `join/${encodeURIComponent(roomId)}`, {}));
  return roomId;
}
