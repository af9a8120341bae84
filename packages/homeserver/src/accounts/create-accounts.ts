import type { Clock } from "@botschaft/platform/clock";
import type { Log } from "@botschaft/platform/log";
import type { ReadPool } from "@botschaft/platform/postgres";
import type { Random } from "@botschaft/platform/random";
import type { GroupCommit } from "@botschaft/storage";
import type { People } from "../streams/people.ts";
import { AccountLocks } from "./account-locks.ts";
import { Accounts } from "./accounts.ts";
import { AuditTrail } from "./audit-trail.ts";
import { Authority } from "./authority.ts";
import { Devices } from "./devices.ts";
import { FirstAdministrator } from "./first-administrator.ts";
import { InteractiveAuth } from "./interactive-auth.ts";
import { Invitations } from "./invitations.ts";
import { KeyRotation } from "./key-rotation.ts";
import { LastSeen } from "./last-seen.ts";
import { ListedPeople } from "./listed-people.ts";
import { LoginThrottle } from "./login-throttle.ts";
import { OpenIdTokens } from "./openid-tokens.ts";
import { PasswordSignIn } from "./password-sign-in.ts";
import { Passwords } from "./passwords.ts";
import { Registration, type RegistrationMode } from "./registration.ts";
import type { ServerIdentity } from "./server-identity.ts";
import { Sessions } from "./sessions.ts";
import { SharedSecret } from "./shared-secret.ts";
import { type WellKnown, wellKnownOf } from "./well-known.ts";

export type AccountsOptions = {
  readonly storage: { readonly reads: ReadPool; readonly writer: GroupCommit };
  readonly people: People;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly identity: ServerIdentity;
  /** Serves `localhost` only, until it gets a name. */
  readonly isTrial: boolean;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly dataFolder: string;
  readonly registration: RegistrationMode;
  readonly sharedSecret: string | undefined;
  /** Password hashes at once: max(1, cores − 1). */
  readonly hashesAtOnce: number;
};

/** Everything about people's accounts and how they sign in. */
export type AccountServices = {
  readonly identity: ServerIdentity;
  readonly isTrial: boolean;
  readonly wellKnown: WellKnown;
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly passwordSignIn: PasswordSignIn;
  readonly sessions: Sessions;
  readonly devices: Devices;
  readonly listedPeople: ListedPeople;
  readonly locks: AccountLocks;
  readonly interactiveAuth: InteractiveAuth;
  readonly registration: Registration;
  readonly sharedSecret: SharedSecret;
  readonly invitations: Invitations;
  readonly authority: Authority;
  readonly keyRotation: KeyRotation;
  readonly openIdTokens: OpenIdTokens;
  readonly firstAdministrator: FirstAdministrator;
  /** After PostgreSQL was away: what was in memory is read again. */
  forget(): void;
  /** For a job that runs now and then: deletes what is over. */
  purge(): Promise<void>;
  /** Before the first request. */
  start(): Promise<void>;
  /** Before the writer is closed: stores when devices were last seen. */
  stop(): Promise<void>;
};

export function createAccounts(options: AccountsOptions): AccountServices {
  const { storage, clock, random, identity } = options;
  const { serverName } = identity;
  const audit = new AuditTrail(storage);
  const authority = new Authority({ clock, audit }, identity);
  const accounts = new Accounts({ ...options, serverName });
  const passwords = new Passwords({ random, atOnce: options.hashesAtOnce });
  const throttle = new LoginThrottle(options);
  const lastSeen = new LastSeen({ ...options, writer: storage.writer });
  const sessions = new Sessions({ ...options, lastSeen });
  const interactiveAuth = new InteractiveAuth(options);
  const invitations = new Invitations({ ...options, audit });
  const devices = new Devices({ storage, sessions, lastSeen });
  const openIdTokens = new OpenIdTokens(options);
  return {
    identity,
    isTrial: options.isTrial,
    wellKnown: wellKnownOf(options.publicUrl),
    accounts,
    passwords,
    passwordSignIn: new PasswordSignIn({ reads: storage.reads, passwords, throttle, serverName }),
    sessions,
    devices,
    listedPeople: new ListedPeople({ reads: storage.reads, devices, lastSeen, serverName }),
    locks: new AccountLocks({ storage, clock, audit, sessions, devices }),
    interactiveAuth,
    registration: new Registration({
      mode: options.registration,
      random,
      accounts,
      passwords,
      invitations,
      interactiveAuth,
    }),
    sharedSecret: new SharedSecret({ clock, random, accounts, passwords, audit, secret: options.sharedSecret }),
    invitations,
    authority,
    keyRotation: new KeyRotation({ keys: identity.keys, clock, random, audit }),
    openIdTokens,
    firstAdministrator: new FirstAdministrator({ ...options, accounts, authority, passwords, audit }),
    forget() {
      sessions.forget();
      throttle.forget();
    },
    async purge() {
      await Promise.all([throttle.purge(), openIdTokens.purge()]);
    },
    async start() {
      await Promise.all([passwords.prepare(), throttle.purge()]);
    },
    stop: () => lastSeen.stop(),
  };
}
