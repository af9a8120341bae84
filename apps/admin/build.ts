import { join } from "node:path";
import { buildAtTerminal } from "@botschaft/platform/web-build";

const folder = import.meta.dirname;

await buildAtTerminal({
  title: "The console",
  path: "apps/admin",
  root: join(folder, "../.."),
  packages: ["packages/ui/src", "packages/client/src", "packages/protocol/src"],
  async bundle(outDir) {
    // Imported only where it is needed: it is most of what this program loads.
    const { build } = await import("vite");
    await build({
      configFile: join(folder, "vite.config.ts"),
      logLevel: "error",
      build: { outDir, emptyOutDir: true },
    });
  },
});
