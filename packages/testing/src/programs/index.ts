export { type Child, startChild } from "./child.ts";
export { findFreePort } from "./free-port.ts";
export { makeScratch } from "./scratch.ts";
export { noRateLimits } from "./synapse-config.ts";
export { defaultSynapseFolder, type InstalledSynapse, installSynapse } from "./synapse-install.ts";
export { startSynapseProcess } from "./synapse-process.ts";
