import assert from "node:assert/strict";
import { test } from "node:test";
import { proposeAnother, proposeLocalpart } from "./propose-localpart.ts";

const names: readonly (readonly [string, string])[] = [
  ["Oluwaseun Adeyemi", "oluwaseun.adeyemi"],
  ["Oluwáṣeun Adéyẹmí", "oluwaseun.adeyemi"],
  ["Dr. Henrike Lüdemann", "henrike.luedemann"],
  ["Prof. Dr. med. Björn Große", "bjoern.grosse"],
  ["Thi Lan Nguyễn", "thi.lan.nguyen"],
  ["Miriam Aydın", "miriam.aydin"],
  ["Łukasz Kowalczyk-Żak", "lukasz.kowalczyk-zak"],
  ["Seán O’Brien", "sean.obrien"],
  ["Наталія Шевченко", "nataliya.shevchenko"],
  ["Γιώργος Παπαδόπουλος", "giorgos.papadopoylos"],
  ["François D'Alençon", "francois.dalencon"],
  ["Petersen, Jonas", "petersen.jonas"],
  ["  Åsa   Ærø ", "aasa.aeroe"],
  ["- _ -", ""],
  ["山田太郎", ""],
  ["ÄÖÜ", "aeoeue"],
];

for (const [name, localpart] of names) {
  test(`${name} is proposed as "${localpart}"`, () => {
    assert.equal(proposeLocalpart(name), localpart);
    assert.equal(proposeLocalpart(name.normalize("NFD")), localpart);
    assert.match(localpart, /^[a-z0-9.-]*$/);
  });
}

test("a taken one gets a number, a numbered one the next", () => {
  assert.equal(proposeAnother("jonas.petersen"), "jonas.petersen2");
  assert.equal(proposeAnother("jonas.petersen2"), "jonas.petersen3");
  assert.equal(proposeAnother("jonas.petersen9"), "jonas.petersen10");
});
