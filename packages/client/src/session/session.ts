import type { Authority } from "../model/authority.ts";
import type { Device } from "../model/devices/devices-model.ts";
import type { SentInvitation } from "../model/invitations/invitations-model.ts";
import type { Person } from "../model/person.ts";
import type { Readable } from "../model/readable.ts";
import type { EncryptedFile } from "./entry.ts";
import type { Keys } from "./keys.ts";
import type { Border } from "./partners.ts";
import type { RoomFacts } from "./room-facts.ts";

export type Connection =
  | { readonly phase: "starting" }
  | { readonly phase: "live" }
  | { readonly phase: "lost"; readonly since: number; readonly isServerDown: boolean };

/** A signed-in device at work: what models know of the server and the keys. */
export interface Session {
  readonly me: Person;
  readonly deviceId: string;
  readonly connection: Readable<Connection>;
  readonly rooms: Rooms;
  readonly keys: Keys;
  readonly devices: Devices;
  readonly people: People;
  readonly administration: Administration;
  /** Undefined until it is known; it stays so at servers that tell nothing of theirs. */
  readonly border: Readable<Border | undefined>;
  /** Set once when the server no longer knows this device. */
  readonly ended: Readable<boolean>;
  start(): Promise<void>;
  /** Ends the running parts; nothing is forgotten. */
  stop(): void;
  /** Tells the server, and forgets keys and messages on this device. */
  signOut(): Promise<void>;
  /** Only the latter: for a device that the server no longer knows. */
  forget(): Promise<void>;
}

export interface Rooms {
  /** Every room the reader is in or invited to. */
  readonly all: Readable<ReadonlyMap<string, RoomFacts>>;
  loadPeople(roomId: string): Promise<void>;
  loadOlder(roomId: string): Promise<void>;
  /** @throws {IdentityChanged} before anything leaves. */
  sendText(roomId: string, text: string): Promise<void>;
  sendPicture(roomId: string, picture: OutgoingPicture): Promise<void>;
  sendAgain(roomId: string, entryKey: string): Promise<void>;
  discard(roomId: string, entryKey: string): void;
  /** Asks once more for the key of a message that cannot be read. */
  askForKey(roomId: string, entryKey: string): void;
  loadPicture(file: EncryptedFile, mimeType: string): Promise<Blob>;
  sayTyping(roomId: string, isTyping: boolean): void;
  markRead(roomId: string): Promise<void>;
  join(roomId: string): Promise<void>;
  leave(roomId: string): Promise<void>;
  invite(roomId: string, userId: string): Promise<void>;
  /** Always encrypted. @returns the room's id, once it is known here. */
  create(room: NewRoom): Promise<string>;
  /** Messages known here whose keys are in no backup. */
  countOnlyHere(): Promise<number>;
}

export type OutgoingPicture = {
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};

export type NewRoom =
  | { readonly kind: "person"; readonly userId: string }
  | { readonly kind: "group"; readonly userIds: readonly string[]; readonly name: string };

export interface Devices {
  list(): Promise<readonly Device[]>;
  rename(deviceId: string, name: string): Promise<void>;
  signOut(deviceIds: readonly string[], password: string): Promise<void>;
}

export interface People {
  find(text: string): Promise<{ readonly people: readonly Person[]; readonly isLimited: boolean }>;
  /** To which authority an address belongs; undefined for the own one. */
  authorityOf(userId: string): Authority | undefined;
  /** By whole address. Undefined when nobody has it. */
  get(userId: string): Promise<Person | undefined>;
}

/** The invitations of a server, for its administrators. */
export interface Administration {
  /** Whether this person administers the server. */
  isAllowed(): Promise<boolean>;
  list(): Promise<readonly SentInvitation[]>;
  make(greetingName: string): Promise<MadeInvitation>;
  withdraw(invitationId: string): Promise<void>;
}

export type MadeInvitation = { readonly link: string; readonly greetingName?: string; readonly expiresAt: number };

/** People in the room replaced their identity, and nobody has been told yet: nothing has left. */
export class IdentityChanged extends Error {
  readonly userIds: readonly string[];

  constructor(userIds: readonly string[]) {
    super("people replaced their identity");
    this.userIds = userIds;
  }
}
