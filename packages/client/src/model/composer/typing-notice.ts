/** Tells the others now and then, not with every key. */
const everyMs = 10_000;

export function createTypingNotice(
  say: (isTyping: boolean) => void,
  clock: () => number,
): { wrote(isSomething: boolean): void; stop(): void } {
  let saidAt: number | undefined;

  function stop(): void {
    if (saidAt === undefined) return;
    saidAt = undefined;
    say(false);
  }

  return {
    stop,
    wrote(isSomething) {
      if (!isSomething) return stop();
      if (saidAt !== undefined && clock() - saidAt < everyMs) return;
      saidAt = clock();
      say(true);
    },
  };
}
