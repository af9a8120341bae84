#!/usr/bin/env node
// Plain JavaScript: called directly it runs on whatever Node there is.
import { fileURLToPath } from "node:url";
import { isPinnedRuntime, runOnPinnedRuntime } from "@botschaft/platform/runtime";

if (isPinnedRuntime()) await import("./src/main.ts");
else runOnPinnedRuntime(fileURLToPath(import.meta.url));
