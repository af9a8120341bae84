import type { Crowd, Member } from "./crowd.ts";
import { noSetbacks, persist, type Setbacks } from "./persistence.ts";

/** Everybody sends, one message after another, and repeats what was not answered under the same transaction id. */
export interface Traffic {
  /** Event ids by what the message says, of all that were acknowledged. */
  readonly acknowledged: ReadonlyMap<string, string>;
  readonly setbacks: Setbacks;
  /** Resolves when so many are acknowledged. */
  reached(count: number): Promise<void>;
  /** Resolves when all are. */
  readonly done: Promise<void>;
}

export type TrafficOptions = {
  /** Stands in every message. */
  readonly name: string;
  readonly messagesEach: number;
  readonly signal: AbortSignal;
};

export function startTraffic(crowd: Crowd, { name, messagesEach, signal }: TrafficOptions): Traffic {
  const acknowledged = new Map<string, string>();
  const setbacks = noSetbacks(signal);
  const waiting = new Set<{ readonly count: number; readonly resolve: () => void }>();

  async function sendAll(member: Member, at: number): Promise<void> {
    for (let number = 0; number < messagesEach; number++) {
      const body = `${name} ${at} ${number}`;
      const roomId = crowd.roomIds[(at + number) % crowd.roomIds.length] as string;
      acknowledged.set(body, await sendOnce(crowd, member, { roomId, body, setbacks }));
      for (const one of waiting) {
        if (acknowledged.size < one.count) continue;
        waiting.delete(one);
        one.resolve();
      }
    }
  }

  const done = Promise.all(crowd.members.map(sendAll)).then(() => {});
  return {
    acknowledged,
    setbacks,
    // Where the sending fails, nothing is reached.
    reached: (count) => Promise.race([done, new Promise<void>((resolve) => waiting.add({ count, resolve }))]),
    done,
  };
}

type Message = { readonly roomId: string; readonly body: string; readonly setbacks: Setbacks };

/** The event's id, however often it takes. */
async function sendOnce({ client }: Crowd, { token }: Member, message: Message): Promise<string> {
  const { roomId, body, setbacks } = message;
  const txnId = body.replaceAll(" ", "-");
  const path = `/_matrix/client/v3/rooms/${encodeURIComponent(roomId)}/send/m.room.message/${txnId}`;
  const answer = await persist(() => client.put(path, { msgtype: "m.text", body }, { token }), setbacks);
  return answer.json.event_id;
}
