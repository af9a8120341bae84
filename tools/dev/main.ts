import { createLifecycle, onStopSignal, StartupProblem, StoppedWhileStarting } from "@botschaft/platform/lifecycle";
import { type Network, startNetwork } from "./network.ts";
import { type Options, parseOptions, usage } from "./options.ts";
import { tellLogins } from "./tell-logins.ts";

process.exit(await main());

async function main(): Promise<number> {
  try {
    const options = parseOptions(process.argv.slice(2));
    if (options !== "help") return await run(options);
    console.log(usage);
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

/** Until a signal; resolves when nothing runs any more. */
async function run(options: Options): Promise<number> {
  const lifecycle = createLifecycle();
  const stopped = Promise.withResolvers<number>();
  onStopSignal(() => {
    console.log("\nStopping");
    lifecycle.stop().then(() => stopped.resolve(0), stopped.reject);
  });
  try {
    tell(await startNetwork(options, lifecycle, (line) => console.log(line)), options);
  } catch (error) {
    if (!(error instanceof StoppedWhileStarting)) {
      await lifecycle.stop();
      console.error(error instanceof StartupProblem ? error.message : error);
      return 1;
    }
  }
  // Sockets do not keep this process alive, those who wait for Ctrl-C do.
  const awake = setInterval(() => {}, 60_000);
  return stopped.promise.finally(() => clearInterval(awake));
}

function tell({ servers, password }: Network, { data }: Options): void {
  console.log(`\n${tellLogins(servers)}\n`);
  console.log(`Everybody's password is ${password}. Administrators find the console below /admin/.`);
  console.log(`What the servers say is in ${data}/*/log. Ctrl-C stops them; the next start goes on from here.`);
}
