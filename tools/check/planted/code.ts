import type { Plant } from "./plant.ts";

const ownPackage = "packages/protocol/src";

/** Violations inside a file: format, lint, types, waiting, time, names. */
export const codePlants: readonly Plant[] = [
  {
    check: "format and lint",
    files: {
      [`${ownPackage}/unformatted.ts`]: "export const one   =  1\n",
      [`${ownPackage}/lint.ts`]: "export function wrong(x: unknown): boolean {\n  return x == 1;\n}\n",
      [`${ownPackage}/sorted.ts`]:
        'import { b } from "./b.ts";\nimport { a } from "./a.ts";\n\nexport const both = [a, b];\n',
      [`${ownPackage}/fine.ts`]: "export const two = 2;\n",
    },
    refused: [
      /unformatted\.ts: format/,
      /lint\.ts\S*: lint\/suspicious\/noDoubleEquals/,
      /sorted\.ts\S*: assist\/source\/organizeImports/,
    ],
    allowed: [/fine\.ts/],
  },
  {
    check: "format and lint",
    files: {
      "biome.json": (text) => text.replace('"!package-lock.json"', '"!package-lock.json", "!packages/room"'),
      "packages/room/src/hidden.ts": "export const hidden   = 1\n",
      [`${ownPackage}/fine.ts`]: "export const two = 2;\n",
    },
    refused: [/room\/src\/hidden\.ts: biome\.json hides/],
  },
  {
    check: "types",
    files: {
      [`${ownPackage}/mistyped.ts`]: 'export const count: number = "one";\n',
      [`${ownPackage}/erased.ts`]: "export enum Colour {\n  red,\n}\n",
      [`${ownPackage}/fine.ts`]: "export const count: number = 1;\n",
      "packages/room/src/page.ts": "export const title = document.title;\n",
      "packages/room/src/node.ts": "export const where = process.cwd();\n",
      "packages/platform/src/node.ts": "export const where = process.cwd();\n",
      "packages/client/src/node.ts": "export const where = process.cwd();\n",
      "packages/client/src/fine.ts": "export const title = () => document.title;\n",
      "packages/client/src/fine.test.ts": "export const where = process.cwd();\n",
      "packages/ui/src/Tile.tsx": "export const tile: string = 1;\n",
      "apps/web/vite.config.ts": "export const where: string = process.cwd();\n",
      "elsewhere/unseen.ts": "export const unseen = 1;\n",
    },
    refused: [
      /client\/src\/node\.ts:1: error TS2\d+.*web/,
      /ui\/src\/Tile\.tsx:1: error TS2322.*web/,
      /mistyped\.ts:1: error TS2322/,
      /erased\.ts:1: error TS1294/,
      /room\/src\/page\.ts:1: error TS2584.*pure/,
      /room\/src\/node\.ts:1: error TS2\d+.*pure/,
      /elsewhere\/unseen\.ts: no tsconfig includes/,
    ],
    allowed: [/fine\.ts/, /fine\.test\.ts/, /platform\/src\/node\.ts/, /vite\.config/],
  },
  {
    check: "purity",
    files: {
      "packages/room/src/waits.ts": "export async function decide() {\n  return await 1;\n}\n",
      "packages/room/src/promises.ts": "export type Later = Promise<number>;\n",
      "packages/room/src/clock.ts": "export const now = () => Date.now();\n",
      "packages/border/src/policy/chance.ts": "export const chance = () => Math.random();\n",
      "packages/homeserver/src/clock.ts": "export const now = () => new Date();\n",
      "packages/storage/src/timer.ts": "export const later = () => setTimeout(() => undefined, 1);\n",
      "packages/room/src/fine.ts": "export function day(Date: { now(): number }) {\n  return Date.now();\n}\n",
      "packages/homeserver/src/fine.ts": "export const shown = async (ms: number) => new Date(ms).toISOString();\n",
      "packages/platform/src/clock.ts": "export const now = () => Date.now();\n",
    },
    refused: [
      /room\/src\/waits\.ts:1: .*cannot wait/,
      /room\/src\/promises\.ts:1: .*cannot wait/,
      /room\/src\/clock\.ts:1: time and chance/,
      /policy\/chance\.ts:1: time and chance/,
      /homeserver\/src\/clock\.ts:1: time and chance/,
      /storage\/src\/timer\.ts:1: time and chance/,
    ],
    allowed: [/fine\.ts/, /platform/],
  },
  {
    check: "names",
    files: {
      [`${ownPackage}/string-utils.ts`]: "export {};\n",
      "packages/homeserver/src/common/room.ts": "export {};\n",
      "packages/homeserver/src/RoomManager.ts": "export {};\n",
      [`${ownPackage}/camelCase.ts`]: "export {};\n",
      [`${ownPackage}/base64.ts`]: "export {};\n",
      "packages/ui/src/Button.tsx": "export {};\n",
    },
    refused: [
      /string-utils\.ts: "utils"/,
      /common\/room\.ts: "common"/,
      /RoomManager\.ts: "manager"/,
      /camelCase\.ts: files are kebab/,
    ],
    allowed: [/base64\.ts/, /Button\.tsx/],
  },
];
