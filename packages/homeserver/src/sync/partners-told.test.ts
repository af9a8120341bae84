import assert from "node:assert/strict";
import { test } from "node:test";
import { noPartners, PartnersTold } from "./partners-told.ts";

function partnersAt(first: string) {
  const listeners: (() => void)[] = [];
  let version = first;
  return {
    version: () => version,
    onChange: (listener: () => void) => void listeners.push(listener),
    change(next: string) {
      version = next;
      for (const listener of listeners) listener();
    },
  };
}

const text = (version: string) => ({ "eu.botschaft.partners": JSON.stringify({ version }) });

test("whoever waits is woken when the version changes, and by nothing else", () => {
  const partners = partnersAt("a");
  let woken = 0;
  const told = new PartnersTold(partners, () => woken++);
  const known = told.knownTo(1);
  partners.change("a");
  assert.deepEqual([woken, told.isNewTo(known)], [0, false]);
  partners.change("b");
  assert.deepEqual([woken, told.isNewTo(known)], [1, true]);
  assert.deepEqual(told.tell(1), text("b"));
});

test("a device that was away when it changed hears of it at once, and then no more", () => {
  const partners = partnersAt("a");
  const told = new PartnersTold(partners, () => {});
  told.tell(1);
  partners.change("b");
  assert.equal(told.isNewTo(told.knownTo(1)), true);
  told.tell(1);
  assert.equal(told.isNewTo(told.knownTo(1)), false);
});

test("a device that nobody remembers waits like any other", () => {
  const partners = partnersAt("a");
  const told = new PartnersTold(partners, () => {});
  assert.equal(told.isNewTo(told.knownTo(7)), false);
  assert.deepEqual(new PartnersTold(noPartners, () => {}).tell(7), text("0"));
});
