import { ClientEvent, type MatrixClient } from "matrix-js-sdk";
import {
  type CryptoApi,
  CryptoEvent,
  type GeneratedSecretStorageKey,
  type VerificationRequest,
} from "matrix-js-sdk/lib/crypto-api/index.js";
import { createCell } from "../model/cell.ts";
import type { Person } from "../model/person.ts";
import type { VerificationModel, VerificationParty } from "../model/verification/verification-model.ts";
import type { Keys, KeysState, SpareKeyDraft, SpareKeyInput } from "../session/keys.ts";
import { coalesced, inTurn } from "./coalesced.ts";
import { inOurWords } from "./errors.ts";
import { noKeysYet, readKeysState } from "./keys-state.ts";
import { findSecretKey, type SecretKey } from "./secret-key.ts";
import { TrustBook } from "./trust.ts";
import { createVerification } from "./verification.ts";
import { withPassword } from "./with-password.ts";

export type KeysOptions = {
  readonly client: MatrixClient;
  readonly crypto: CryptoApi;
  readonly secretKey: SecretKey;
  readonly nameOf: (userId: string) => Person;
  /** The conversation of two in which a person is asked to compare. */
  readonly roomWith: (person: Person) => Promise<string>;
};

const patienceMs = 15_000;

export class MatrixKeys implements Keys {
  readonly state = createCell<KeysState>(noKeysYet);
  readonly incoming = createCell<VerificationModel | undefined>(undefined);
  readonly #options: KeysOptions;
  readonly #book: TrustBook;
  readonly #refresh = inTurn(async () => {
    const { client, crypto } = this.#options;
    this.state.set(await readKeysState(client, crypto));
  });
  readonly #refreshSoon = coalesced(() => void this.#refresh().catch(() => undefined));

  constructor(options: KeysOptions) {
    this.#options = options;
    this.#book = new TrustBook(options.client, options.crypto);
    this.#listen(options.client);
  }

  get trust() {
    return this.#book.readable;
  }

  /** After the first sync; without a connection, from what this device kept. */
  start(): Promise<void> {
    return this.#askForIdentity().catch(() => this.#refresh());
  }

  watch(userIds: readonly string[]): void {
    this.#book.watch(userIds);
  }

  findChanged(userIds: readonly string[]): Promise<readonly string[]> {
    return this.#book.findChanged(userIds);
  }

  /** As `findChanged`, from what is known already: for the last gate, which must wait for nothing. */
  findKnownChanged(userIds: readonly string[]): Promise<readonly string[]> {
    return this.#book.findKnownChanged(userIds);
  }

  acknowledge(userId: string): Promise<void> {
    return this.#book.acknowledge(userId);
  }

  async prepareIdentity(password: string | undefined): Promise<void> {
    const { crypto } = this.#options;
    if (this.state.get().thisDevice !== "confirmed") {
      await inOurWords(crypto.bootstrapCrossSigning({ authUploadDeviceSigningKeys: this.#uploadWith(password) }));
    }
    if ((await crypto.getKeyBackupInfo()) === null) await inOurWords(crypto.resetKeyBackup());
    await this.#askForIdentity();
  }

  async draftSpareKey(passphrase: string): Promise<SpareKeyDraft> {
    const { crypto } = this.#options;
    const key = await crypto.createRecoveryKeyFromPassphrase(passphrase);
    return { standardKey: key.encodedPrivateKey ?? "", save: () => this.#saveSpareKey(key) };
  }

  async openWithSpareKey(input: SpareKeyInput): Promise<boolean> {
    const { client, crypto, secretKey } = this.#options;
    const found = await inOurWords(findSecretKey(client, input));
    if (found === undefined) return false;
    secretKey.hold(found.keyId, undefined, found.bytes);
    try {
      await inOurWords(crypto.bootstrapCrossSigning({}));
      await inOurWords(this.#openBackup());
    } finally {
      secretKey.forget();
    }
    await this.#refresh();
    return true;
  }

  async startAnew(password: string): Promise<void> {
    await inOurWords(this.#options.crypto.resetEncryption(this.#uploadWith(password)));
    await this.#askForIdentity();
  }

  async finishBackup(): Promise<void> {
    await this.#options.crypto.checkKeyBackupAndEnable();
    await this.#refresh();
    while (this.state.get().hasBackup && this.state.get().unsaved > 0) {
      if (!(await this.#savedMore())) return;
      await this.#refresh();
    }
  }

  dismissIncoming(): void {
    this.incoming.set(undefined);
  }

  async verifyWithOtherDevices(): Promise<VerificationModel> {
    return this.#verify(this.#options.crypto.requestOwnUserVerification());
  }

  async verifyDevice(deviceId: string): Promise<VerificationModel> {
    const me = this.#options.client.getSafeUserId();
    return this.#verify(this.#options.crypto.requestDeviceVerification(me, deviceId));
  }

  async verifyPerson(person: Person): Promise<VerificationModel> {
    const roomId = await this.#options.roomWith(person);
    return this.#verify(this.#options.crypto.requestVerificationDM(person.userId, roomId));
  }

  /** What the server tells about oneself, before it is judged. */
  async #askForIdentity(): Promise<void> {
    await this.#options.crypto.userHasCrossSigningKeys();
    await this.#refresh();
  }

  async #verify(asking: Promise<VerificationRequest>): Promise<VerificationModel> {
    const request = await inOurWords(asking);
    return createVerification(request, await this.#partyOf(request));
  }

  async #partyOf({ isSelfVerification, otherUserId, otherDeviceId }: VerificationRequest): Promise<VerificationParty> {
    if (!isSelfVerification) return { kind: "person", person: this.#options.nameOf(otherUserId) };
    const devices = (await this.#options.crypto.getUserDeviceInfo([otherUserId])).get(otherUserId);
    const deviceName = otherDeviceId === undefined ? undefined : devices?.get(otherDeviceId)?.displayName;
    return {
      kind: "ownDevice",
      ...(otherDeviceId === undefined ? {} : { deviceId: otherDeviceId }),
      ...(deviceName === undefined ? {} : { deviceName }),
    };
  }

  async #saveSpareKey(key: GeneratedSecretStorageKey): Promise<void> {
    const { crypto, secretKey } = this.#options;
    const hasBackupKey = (await crypto.getSessionBackupPrivateKey()) !== null;
    try {
      await inOurWords(
        crypto.bootstrapSecretStorage({
          createSecretStorageKey: async () => key,
          setupNewSecretStorage: true,
          setupNewKeyBackup: !hasBackupKey,
        }),
      );
    } finally {
      secretKey.forget();
    }
    await this.#refresh();
  }

  /** The backup's key lies in the secret storage; older messages follow in the background. */
  async #openBackup(): Promise<void> {
    const { crypto } = this.#options;
    if ((await crypto.getKeyBackupInfo()) === null) return;
    await crypto.loadSessionBackupPrivateKeyFromSecretStorage();
    await this.#restore();
  }

  async #restore(): Promise<void> {
    const { crypto } = this.#options;
    await crypto.checkKeyBackupAndEnable();
    void crypto.restoreKeyBackup().catch(() => undefined);
  }

  #uploadWith(password: string | undefined) {
    const me = this.#options.client.getSafeUserId();
    return async (upload: (stage: never) => Promise<void>): Promise<void> => {
      await withPassword(me, password, (stage) => upload(stage as never));
    };
  }

  #listen(client: MatrixClient): void {
    const soon = this.#refreshSoon;
    client.on(CryptoEvent.KeysChanged, soon);
    client.on(CryptoEvent.UserTrustStatusChanged, soon);
    client.on(CryptoEvent.KeyBackupStatus, soon);
    client.on(CryptoEvent.DevicesUpdated, (userIds) => {
      if (userIds.includes(client.getSafeUserId())) soon();
    });
    client.on(CryptoEvent.KeyBackupSessionsRemaining, soon);
    client.on(CryptoEvent.KeyBackupDecryptionKeyCached, () => void this.#restore().catch(() => undefined));
    client.on(ClientEvent.AccountData, soon);
    client.on(CryptoEvent.VerificationRequestReceived, (request) => void this.#receive(request).catch(() => undefined));
  }

  async #receive(request: VerificationRequest): Promise<void> {
    this.incoming.set(createVerification(request, await this.#partyOf(request)));
  }

  /** False when saving failed, or nothing was heard of it for too long. */
  #savedMore(): Promise<boolean> {
    const { client } = this.#options;
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), patienceMs);
      const end = (isMore: boolean): void => {
        clearTimeout(timer);
        resolve(isMore);
      };
      client.once(CryptoEvent.KeyBackupSessionsRemaining, () => end(true));
      client.once(CryptoEvent.KeyBackupFailed, () => end(false));
    });
  }
}
