import type { Clock } from "@botschaft/platform/clock";
import type { ServerName } from "@botschaft/protocol/ids";
import type { People } from "../streams/people.ts";
import { Backups } from "./backups.ts";
import { CrossSigning } from "./cross-signing.ts";
import type { DeviceLists } from "./device-lists.ts";
import { DeviceListsSection } from "./device-lists-section.ts";
import { KeyChanges } from "./key-changes.ts";
import { KeyClaims } from "./key-claim.ts";
import { KeyCounter } from "./key-counts.ts";
import { KeyCountsSection } from "./key-counts-section.ts";
import { KeyQuery } from "./key-query.ts";
import { KeyUpload } from "./key-upload.ts";
import type { ReaderSource, RemoteKeys, Storage } from "./ports.ts";
import type { PublicKeys } from "./public-keys.ts";
import { Signatures } from "./signatures.ts";

type Options = {
  readonly storage: Storage;
  readonly people: People;
  readonly clock: Clock;
  readonly readers: ReaderSource;
  readonly serverName: ServerName;
  readonly incarnation: string;
  readonly lists: DeviceLists;
  /** Without it, people elsewhere have no keys. */
  readonly remoteKeys?: RemoteKeys | undefined;
  readonly publicKeys: PublicKeys;
};

/** Everything about end-to-end keys. */
export type KeyServices = {
  readonly upload: KeyUpload;
  readonly query: KeyQuery;
  readonly claims: KeyClaims;
  readonly changes: KeyChanges;
  readonly crossSigning: CrossSigning;
  readonly signatures: Signatures;
  readonly backups: Backups;
  readonly lists: DeviceLists;
  /** As other servers see them. */
  readonly shown: PublicKeys;
  /** What /sync says of keys. */
  readonly sections: readonly [DeviceListsSection, KeyCountsSection];
  /** What is in memory may differ from the disk. */
  forget(): void;
};

export function createKeys(options: Options): KeyServices {
  const { storage, people, lists, serverName, remoteKeys } = options;
  const { reads } = storage;
  const counter = new KeyCounter(reads);
  return {
    upload: new KeyUpload({ storage, lists, counter }),
    query: new KeyQuery({ reads, serverName, remoteKeys }),
    claims: new KeyClaims({ storage, counter, serverName, remoteKeys }),
    changes: new KeyChanges(options),
    crossSigning: new CrossSigning({ storage, lists }),
    signatures: new Signatures({ storage, lists }),
    backups: new Backups(options),
    lists,
    shown: options.publicKeys,
    sections: [new DeviceListsSection({ reads, people, lists }), new KeyCountsSection(counter)],
    forget() {
      counter.forget();
      lists.forget();
    },
  };
}
