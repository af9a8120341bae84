import type { Person, Stage } from "./stage.ts";

/** Long-polls as each of these people, one request after another, until it is stopped. */
export async function followAll(stage: Stage, people: readonly Person[]): Promise<{ stop(): Promise<void> }> {
  let isOver = false;
  const starts = await Promise.all(people.map((person) => stage.sync(person, {})));
  const following = people.map(async (person, at) => {
    let since: string = starts[at].next_batch;
    while (!isOver) since = (await stage.sync(person, { since, timeout: "200" })).next_batch;
  });
  return {
    async stop() {
      isOver = true;
      await Promise.all(following);
    },
  };
}
