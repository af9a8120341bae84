import { addDevice } from "../../cast/cast.ts";
import type { Device } from "../../cast/device.ts";
import type { Person } from "../../cast/person.ts";
import type { Law, World } from "../world.ts";
import { Client } from "./client.ts";
import { Observer, withLeft } from "./observer.ts";
import { type VariantName, variants } from "./variants.ts";

type Watch = { readonly fresh: Device; readonly observers: readonly Observer[] };

/**
 * Old sync + increments = fresh sync, for everybody, however they read. Each reader has a device of their own, and so
 * has who asks anew: what lazy loading remembers of one must not blur another.
 */
export class SyncLaw implements Law {
  readonly #watches: readonly Watch[];
  /** How often a reader was held against a fresh sync. */
  compared = 0;

  static async over(world: World, people: readonly Person[], names: (at: number) => readonly VariantName[]) {
    const watches = await Promise.all(
      people.map(async (person, at) => {
        const fresh = await addDevice(world, person, "FRESH");
        const observers = names(at).map(async (name) => {
          return new Observer(person, await addDevice(world, person, name.toUpperCase()), variants[name]);
        });
        return { fresh, observers: await Promise.all(observers) };
      }),
    );
    return new SyncLaw(watches);
  }

  private constructor(watches: readonly Watch[]) {
    this.#watches = watches;
  }

  async check(): Promise<void> {
    await Promise.all(this.#watches.map((watch) => this.#check(watch)));
  }

  async #check({ fresh, observers }: Watch): Promise<void> {
    const due = observers.filter((observer) => observer.isDue());
    if (due.length === 0) return;
    const truth = new Client(false);
    truth.apply(await fresh.sync({ filter: withLeft({}), useStateAfter: true }));
    await Promise.all(
      due.map((observer) =>
        observer.compare(({ filter, useStateAfter = false }) => fresh.sync({ filter, useStateAfter }), truth),
      ),
    );
    this.compared += due.length;
  }
}
