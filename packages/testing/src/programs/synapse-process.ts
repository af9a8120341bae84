import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Child, startChild } from "./child.ts";
import { synapseLogConfig } from "./synapse-config.ts";

/**
 * Starts Synapse in one process of its own.
 * @param folder is made; its `log` takes what Synapse says
 * @param config `config.yaml`; JSON is YAML, so no library is needed
 */
export function startSynapseProcess(python: string, folder: string, config: object): Child {
  mkdirSync(folder, { mode: 0o700, recursive: true });
  const paths = {
    log_config: join(folder, "log-config.yaml"),
    media_store_path: join(folder, "media"),
    signing_key_path: join(folder, "signing.key"),
    pid_file: join(folder, "pid"),
  };
  writeFileSync(join(folder, "config.yaml"), JSON.stringify({ ...paths, ...config }));
  writeFileSync(paths.log_config, synapseLogConfig());
  const args = ["-m", "synapse.app.homeserver", "--config-path", join(folder, "config.yaml")];
  const env = { ...process.env, PYTHONUNBUFFERED: "1" } as Record<string, string>;
  execFileSync(python, [...args, "--generate-keys"], { cwd: folder, env, stdio: "ignore" });
  return startChild({ name: "Synapse", command: python, args, cwd: folder, env, log: join(folder, "log") });
}
