import type { Plant } from "./plant.ts";

const homeserver = "packages/homeserver/src";
const doors = {
  "packages/protocol/src/json/index.ts": "export const one = 1;\n",
  "packages/room/src/auth/index.ts": "export const one = 1;\n",
};
const uses = (specifier: string) => `import { one } from "${specifier}";\n\nexport const two = one;\n`;

/** Violations between files: the import table, the order inside the homeserver, purity, cycles, and what hides from the tool. */
export const importPlants: readonly Plant[] = [
  {
    check: "dependency rules",
    files: {
      ...doors,
      "packages/protocol/src/up.ts": uses("../../room/src/auth/index.ts"),
      "packages/protocol/src/node.ts": uses("node:fs"),
      "packages/protocol/src/crypto/node.ts": uses("node:crypto"),
      "packages/room/src/node.ts": uses("node:fs"),
      "packages/room/src/typed.ts": 'import type { Stats } from "node:fs";\n\nexport type Room = Stats;\n',
      "packages/room/src/foreign.ts": uses("fastify"),
      "packages/room/src/fine.ts": uses("@botschaft/protocol/json"),
      "packages/room/src/cycle-a.ts": uses("./cycle-b.ts"),
      "packages/room/src/cycle-b.ts": uses("./cycle-a.ts"),
      "packages/platform/src/up.ts": uses("@botschaft/room/auth"),
      "packages/platform/src/fine.ts": uses("pg"),
      "packages/storage/src/rules.ts": uses("@botschaft/room/auth"),
      "packages/storage/src/fine.ts":
        'import type { one } from "@botschaft/room/auth";\n\nexport type One = typeof one;\n',
      "packages/storage/src/driver.ts": uses("pg"),
      [`${homeserver}/index.ts`]: "export const one = 1;\n",
      "packages/border/src/up.ts": uses("../../homeserver/src/index.ts"),
      "packages/storage/src/nowhere.ts": uses("@botschaft/storage/nowhere"),
    },
    refused: [
      /protocol\/src\/up\.ts: .*\[table-protocol\]/,
      /protocol\/src\/node\.ts: .*\[protocol-runs-anywhere\]/,
      /room\/src\/node\.ts: .*\[room-is-pure\]/,
      /room\/src\/typed\.ts: .*\[room-is-pure\]/,
      /room\/src\/foreign\.ts: .*\[pure-without-packages\]/,
      /room\/src\/cycle-a\.ts: .*\[no-cycle\]/,
      /platform\/src\/up\.ts: .*\[table-platform\]/,
      /storage\/src\/rules\.ts: .*\[storage-room-types-only\]/,
      /storage\/src\/driver\.ts: .*\[effects-in-platform\]/,
      /border\/src\/up\.ts: .*\[table-border\]/,
      /storage\/src\/nowhere\.ts: .*\[resolves\]/,
    ],
    allowed: [/fine\.ts/, /crypto\/node\.ts/],
  },
  {
    check: "dependency rules",
    files: {
      [`${homeserver}/index.ts`]: uses("./rooms/rooms.ts"),
      [`${homeserver}/streams/up.ts`]: uses("../rooms/rooms.ts"),
      [`${homeserver}/rooms/rooms.ts`]: uses("../streams/position.ts"),
      [`${homeserver}/rooms/up.ts`]: uses("../sync/sync.ts"),
      [`${homeserver}/rooms/index-up.ts`]: uses("../index.ts"),
      [`${homeserver}/sync/sync.ts`]: uses("../rooms/rooms.ts"),
      [`${homeserver}/sync/up.ts`]: uses("../client-api/send.ts"),
      [`${homeserver}/client-api/send.ts`]: uses("../sync/sync.ts"),
      [`${homeserver}/novelty/unplaced.ts`]: uses("../streams/position.ts"),
      [`${homeserver}/streams/position.ts`]: "export const one = 1;\n",
      "apps/homeserver/src/wire.ts": "export const one = 1;\n",
      "apps/homeserver/src/other.ts": "export const one = 1;\n",
      "apps/cli/src/app.ts": uses("../../homeserver/src/wire.ts"),
      [`${homeserver}/app.ts`]: uses("../../../apps/homeserver/src/wire.ts"),
      "packages/testing/src/world.ts": uses("../../../apps/homeserver/src/wire.ts"),
      "packages/testing/src/other.ts": uses("../../../apps/homeserver/src/other.ts"),
      [`${homeserver}/testing.ts`]: uses("../../testing/src/world.ts"),
      [`${homeserver}/fine.test.ts`]: uses("../../testing/src/world.ts"),
      "packages/testing/src/reused.ts": uses("../../homeserver/src/fine.test.ts"),
      [`${homeserver}/tool.ts`]: uses("../../../tools/tool.ts"),
      "tools/tool.ts": "export const one = 1;\n",
      "elsewhere/unseen.ts": "export const one = 1;\n",
    },
    refused: [
      /streams\/up\.ts: .*\[order-streams\]/,
      /rooms\/up\.ts: .*\[order-rooms\]/,
      /sync\/up\.ts: .*\[order-federation\]/,
      /rooms\/index-up\.ts: .*\[order-index\]/,
      /novelty\/unplaced\.ts: .*\[order-unknown\]/,
      /cli\/src\/app\.ts: .*\[no-app-in-app\]/,
      /homeserver\/src\/app\.ts: .*\[no-app-imported\]/,
      /testing\/src\/other\.ts: .*\[testing-imports-only-wire\]/,
      /homeserver\/src\/testing\.ts: .*\[testing-only-in-tests\]/,
      /testing\/src\/reused\.ts: .*\[no-test-imported\]/,
      /homeserver\/src\/tool\.ts: .*\[no-tools-in-product\]/,
      /elsewhere\/unseen\.ts: not seen by the dependency rules/,
    ],
    allowed: [
      /^[^:]*fine\.test\.ts: /,
      /^packages\/testing\/src\/world\.ts/,
      /^\S*(rooms|sync|client-api)\/(rooms|sync|send)\.ts: /,
      /^\S*src\/index\.ts: /,
    ],
  },
  {
    check: "dependency rules",
    files: {
      ".dependency-cruiser.mjs": (text) => text.replace('exclude: { path: "', 'exclude: { path: "^packages/room/|'),
      "packages/room/src/hidden.ts": "export const one = 1;\n",
    },
    refused: [/room\/src\/hidden\.ts: not seen by the dependency rules/],
  },
  {
    check: "imports",
    files: {
      "packages/room/src/inline.ts": 'export type Storage = typeof import("../../storage/src/index.ts");\n',
      "packages/room/src/inline-member.ts": 'export type Row = import("../../storage/src/index.ts").Row;\n',
      "packages/homeserver/src/computed.ts": "export const load = (name: string) => import(name);\n",
      "packages/homeserver/src/stray.ts": 'export * from "../../room/src/auth/index.ts";\n',
      "packages/homeserver/src/fine.ts":
        'import type { Row } from "@botschaft/storage";\n\nexport const load = () => import("./stray.ts");\nexport type { Row };\n',
      "packages/testing/src/fine.ts": 'export * from "../../../apps/homeserver/src/wire.ts";\n',
    },
    refused: [
      /inline\.ts:1: .*as a type/,
      /inline-member\.ts:1: .*as a type/,
      /computed\.ts:1: import\(\)/,
      /stray\.ts:1: reaches into packages\/room/,
    ],
    allowed: [/fine\.ts/],
  },
];
