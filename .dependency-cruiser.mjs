// Who may import whom. The table and the order are those of ARCHITECTURE.md; each rule's comment is the message a breach shows.

const mayImport = {
  protocol: {
    packages: [],
    reason: "protocol is what Matrix says: it runs in server, gateway and browser, so it stands on nothing of ours",
  },
  room: {
    packages: ["protocol"],
    reason: "room is what a room allows: pure decisions over protocol's words, nothing else",
  },
  platform: {
    packages: ["protocol"],
    reason: "platform is effects without Matrix: it may not know rooms, storage or the server",
  },
  peer: {
    packages: ["platform", "protocol"],
    reason: "peer finds and calls other servers; homeserver and border use it, never the other way",
  },
  storage: {
    packages: ["protocol", "room", "platform"],
    reason: "storage keeps rows; it decides nothing and knows no service",
  },
  homeserver: {
    packages: ["storage", "room", "peer", "platform", "protocol"],
    reason: "the server declares interfaces for what stands above it (border, identity, apps); wire.ts introduces them",
  },
  identity: {
    packages: ["storage", "platform", "protocol"],
    reason: "identity signs people in through a port that homeserver declares",
  },
  border: {
    packages: ["room", "peer", "platform", "protocol"],
    reason:
      "the border must hold when the server is wrong and stand before other people's servers, so it shares no code with ours",
  },
  client: { packages: ["room", "protocol"], reason: "the screen's mind runs in a browser: no server code" },
  ui: { packages: ["protocol", "client"], reason: "components show what client models; no server code, no rules" },
};

/** Folders of the homeserver from what is below to what stands on it; a folder imports its own row and the rows before it. */
const homeserverOrder = [
  ["streams"],
  ["rooms", "accounts", "keys", "to-device", "ephemeral", "media", "directory"],
  ["federation", "sync", "push", "appservices"],
  ["client-api", "federation-api", "admin-api"],
];

const error = "error";
/** Tests, and what the tests of one package share where testing cannot serve them (it imports that package). */
const testSupport = "^packages/[^/]+/src/testing/";
const tests = `(\\.test\\.tsx?$|${testSupport})`;
const folders = (names) => `(${names.join("|")})`;

const tableRules = Object.entries(mayImport).map(([name, { packages, reason }]) => ({
  name: `table-${name}`,
  severity: error,
  comment: `${name} may import ${packages.join(", ") || "nothing of ours"}: ${reason}`,
  from: { path: `^packages/${name}/` },
  to: { path: "^packages/", pathNot: [`^packages/${folders([name, "testing", ...packages])}/`] },
}));

const homeserver = (names) => `^packages/homeserver/src/${folders(names)}/`;

const orderRules = homeserverOrder.slice(0, -1).map((row, index) => ({
  name: `order-${row[0]}`,
  severity: error,
  comment: `in homeserver, ${row.join(", ")} stand below what they would import: declare a small interface in your own words and let wire.ts introduce the other side`,
  from: { path: homeserver(row), pathNot: tests },
  to: { path: homeserver(homeserverOrder.slice(index + 1).flat()) },
}));

const homeserverRules = [
  ...orderRules,
  {
    name: "order-unknown",
    severity: error,
    comment:
      "a folder of homeserver that has no place in the order: give it one in .dependency-cruiser.mjs and ARCHITECTURE.md",
    from: { path: "^packages/homeserver/src/[^/]+/", pathNot: [homeserver(homeserverOrder.flat()), testSupport] },
    to: {},
  },
  {
    name: "order-index",
    severity: error,
    comment: "what stands at the top of homeserver puts the parts together; no part reaches up to it",
    from: { path: "^packages/homeserver/src/[^/]+/", pathNot: tests },
    to: { path: "^packages/homeserver/src/index\\.ts$" },
  },
];

const appRules = [
  {
    name: "no-app-imported",
    severity: error,
    comment: "an app is a process or a bundle: nobody imports it, but testing, which may import apps/*/src/wire.ts",
    from: { pathNot: ["^apps/", "^packages/testing/"] },
    to: { path: "^apps/" },
  },
  {
    name: "testing-imports-only-wire",
    severity: error,
    comment: "testing puts servers together as the app does: of an app it may import src/wire.ts alone",
    from: { path: "^packages/testing/" },
    to: { path: "^apps/", pathNot: "^apps/[^/]+/src/wire\\.ts$" },
  },
  {
    name: "no-app-in-app",
    severity: error,
    comment: "apps share packages, never each other's files",
    from: { path: "^apps/([^/]+)/" },
    to: { path: "^apps/", pathNot: "^apps/$1/" },
  },
  {
    name: "testing-only-in-tests",
    severity: error,
    comment: "what is made for tests never runs in production: only tests and the dev network import testing",
    from: { path: "^(apps|packages|tools)/", pathNot: [tests, "^packages/testing/", "^tools/dev/"] },
    to: { path: "^packages/testing/" },
  },
  {
    name: "no-test-imported",
    severity: error,
    comment: "a test is an end: what two tests share lives in testing",
    from: {},
    to: { path: "\\.test\\.tsx?$" },
  },
  {
    name: "test-support-only-in-tests",
    severity: error,
    comment: "src/testing is for the tests of its package: nothing that ships imports it",
    from: { pathNot: tests },
    to: { path: testSupport },
  },
  {
    name: "no-tools-in-product",
    severity: error,
    comment: "tools serve those who build; the product does not import them",
    from: { path: "^(apps|packages)/" },
    to: { path: "^tools/" },
  },
];

const purityRules = [
  {
    name: "room-is-pure",
    severity: error,
    comment: "the core cannot wait and touches nothing: no node:* in room; bytes, hashes and time are handed in",
    from: { path: "^packages/(room|border/src/policy)/", pathNot: tests },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "protocol-runs-anywhere",
    severity: error,
    comment: "protocol runs in the browser too: node:* only in the Node entry of its crypto",
    from: {
      path: "^packages/protocol/",
      pathNot: [tests, "^packages/protocol/src/crypto/node\\.ts$", "^packages/protocol/src/crypto/node-"],
    },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "pure-without-packages",
    severity: error,
    comment: "protocol and room are ours to the last line: no package from elsewhere",
    from: { path: "^packages/(protocol|room)/", pathNot: tests },
    to: { path: "node_modules/" },
  },
  {
    name: "storage-room-types-only",
    severity: error,
    comment: "storage takes room's types, never its decisions: write import type",
    from: { path: "^packages/storage/", pathNot: tests },
    to: { path: "^packages/room/", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "ui-client-types-only",
    severity: error,
    comment: "a component is handed its model: ui takes client's types, never its code",
    from: { path: "^packages/ui/" },
    to: { path: "^packages/client/", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "effects-in-platform",
    severity: error,
    comment: "sockets, log and database driver have one home, platform; others use its words",
    from: { path: "^(packages|apps)/", pathNot: ["^packages/(platform|testing)/", tests] },
    to: { path: "node_modules/(fastify|pg|pino)/" },
  },
  {
    name: "sdk-has-one-door",
    severity: error,
    comment: "client/sdk is the one place that touches matrix-js-sdk",
    from: { path: "^(packages|apps)/", pathNot: ["^packages/client/src/sdk/", "^packages/testing/", tests] },
    to: { path: "node_modules/matrix-js-sdk/" },
  },
];

const hygieneRules = [
  {
    name: "no-cycle",
    severity: error,
    comment: "two files that need each other are one file, or one of them wants an interface",
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
  {
    name: "resolves",
    severity: error,
    comment: "this import leads nowhere",
    from: {},
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden: [...tableRules, ...homeserverRules, ...appRules, ...purityRules, ...hygieneRules],
  options: {
    // Without swc nothing here reads TypeScript 7, and the tool would see no module and be content.
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^apps/[^/]+/dist[^/]*/" },
    moduleSystems: ["es6", "cjs"],
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
