import assert from "node:assert/strict";
import { test } from "node:test";
import type { BarrierKind, Problem } from "@botschaft/client";
import { border as de } from "./de/border.ts";
import { problem as inGerman } from "./de/problems.ts";
import { border as en } from "./en/border.ts";
import { problem as inEnglish } from "./en/problems.ts";
import { border as fr } from "./fr/border.ts";

const languages = { de, en, fr };

for (const [language, words] of Object.entries(languages)) {
  test(`${language}: each barrier is a whole sentence, with and without its time`, () => {
    for (const [kind, say] of Object.entries(words.cases)) {
      for (const since of ["", words.since("13:04", true), words.since("24.", false)]) {
        const sentence = say("Stadt Musterhausen", since);
        assert.match(sentence, /^[^ ].*[^ ]\.$/u, kind);
        assert.doesNotMatch(sentence, / {2}| \./u, kind);
      }
    }
  });
}

test("what began today is told by the hour, what began before by the day", () => {
  const since = de.since("13:04", true);
  assert.equal(
    de.cases.cut("Stadt Musterhausen", since),
    "Ihre Behörde hält die Verbindung mit Stadt Musterhausen seit 13:04 Uhr getrennt.",
  );
  assert.equal(
    en.cases.unreachable("Stadt", en.since("24 November", false)),
    "Stadt has not been reachable since 24 November.",
  );
  assert.equal(en.cases.unreachable("Stadt", ""), "Stadt is not reachable.");
});

const oluwaseun = { userId: "@o:im.example", name: "Oluwaseun Adeyemi", address: "o:im.example" };

function closedBy(kind: BarrierKind, administrators = [oluwaseun], isOwn = false): Problem {
  const barrier = { kind, authority: { serverName: "kreis.example", name: "Kreis Nordmark" } };
  return { code: "closedBorder", barrier, help: { administrators, isOwn } };
}

test("a refusal says what is the case, and who can do what about it", () => {
  const told = {
    asked: inGerman(closedBy("noPartner")),
    many: inGerman(closedBy("noPartner", [oluwaseun, oluwaseun])),
    own: inEnglish(closedBy("cut", [], true)),
    later: inEnglish(closedBy("unreachable")),
  };
  assert.deepEqual(told, {
    asked: "Kreis Nordmark ist kein Partner Ihrer Behörde. Oluwaseun Adeyemi kann das ändern.",
    many: "Kreis Nordmark ist kein Partner Ihrer Behörde. Ihre Verwaltung kann das ändern.",
    own: "Kreis Nordmark is cut off by your authority. You can change this in the administration.",
    later: "Kreis Nordmark is not reachable. Try again later.",
  });
});
