import { StartupProblem } from "@botschaft/platform/lifecycle";

type ListenError = Error & { readonly code?: string; readonly address?: string; readonly port?: number };

/** An address that cannot be listened on, as a sentence; any other error as it is. */
export function listenProblem(error: unknown): unknown {
  const { code, address, port } = error as ListenError;
  const advice = code === undefined || address === undefined ? undefined : adviceFor(code, address, port ?? -1);
  return advice === undefined ? error : new StartupProblem(advice, { cause: error });
}

function adviceFor(code: string, address: string, port: number): string | undefined {
  const place = port < 0 ? address : `${address.includes(":") ? `[${address}]` : address}:${port}`;
  if (code === "EADDRINUSE" && port < 0) {
    return `Another Botschaft server is using the data folder (its socket is ${place}). Stop it first, or set BOTSCHAFT_DATA to another folder.`;
  }
  if (code === "EADDRINUSE")
    return `Another program listens on ${place}. Stop it, or set BOTSCHAFT_LISTEN to another address.`;
  if (code === "EADDRNOTAVAIL")
    return `This machine has no address ${address}. Set BOTSCHAFT_LISTEN to one that it has.`;
  if (code === "EACCES") return `This user may not listen on ${place}. Set BOTSCHAFT_LISTEN to a port above 1023.`;
  return undefined;
}
