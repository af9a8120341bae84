// Node's localStorage is an experiment that warns when it is looked at; matrix-js-sdk does without.
Object.defineProperty(globalThis, "localStorage", { value: undefined, configurable: true });
