export { startBotschaftProcess } from "./botschaft-process.ts";
export { type Child, startChild } from "./child.ts";
export { findFreePort } from "./free-port.ts";
export { type Pems, writePems } from "./pems.ts";
export { NotRegistered, registerBySecret } from "./register.ts";
export { makeScratch } from "./scratch.ts";
export { noRateLimits } from "./synapse-config.ts";
export { defaultSynapseFolder, type InstalledSynapse, installSynapse } from "./synapse-install.ts";
export { startSynapseProcess } from "./synapse-process.ts";
