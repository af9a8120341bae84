import type { Partner } from "@botschaft/client/console";
import { useWords } from "../words/use-words.tsx";

/** What a server is called here: its authority where it is a partner, else by its own name. */
export function useNames(partners: readonly Partner[]): (serverName: string | undefined) => string {
  const words = useWords().decisions;
  return (serverName) => {
    if (serverName === undefined) return words.unknownServer;
    return partners.find((partner) => partner.serverName === serverName)?.name ?? serverName;
  };
}
