/** Holds a name for this page; undefined when another page of the browser holds it. */
export function claimIn(locks: LockManager): (name: string) => Promise<(() => void) | undefined> {
  return (name) => {
    return new Promise((answer, reject) => {
      const hold = (lock: Lock | null): Promise<void> => {
        if (lock === null) {
          answer(undefined);
          return Promise.resolve();
        }
        return new Promise((release) => answer(() => release()));
      };
      locks.request(name, { ifAvailable: true }, hold).catch(reject);
    });
  };
}
