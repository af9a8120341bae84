import { boolArray, int8Array, type ReadPool, type Statement, textArray } from "@botschaft/platform/postgres";
import type { ServerName } from "@botschaft/protocol/ids";
import type { HeldKey, Partner } from "../partners/partner.ts";

type PartnerRow = { readonly [Field in keyof Omit<Partner, "offered" | "pins">]: NonNullable<Partner[Field]> | null };
type KeyRow = HeldKey & { readonly server: ServerName; readonly isOffered: boolean };

/** All that were ever named, in the order of their names. */
export async function listPartnerRows(reads: ReadPool): Promise<readonly Partner[]> {
  const [partners, keys] = await Promise.all([
    reads.query<PartnerRow>({
      name: "list_border_partners",
      text: `SELECT server_name AS server, name, address, software, state, state_ts AS "stateSince",
          state_before AS "stateBefore", added_ts AS "addedAt", added_by AS "addedBy", compared
        FROM border.partner ORDER BY server_name`,
      values: [],
    }),
    reads.query<KeyRow>({
      name: "list_border_partner_keys",
      text: `SELECT server_name AS server, is_offered AS "isOffered", key_id AS "keyId", public_key AS "publicKey",
          since_ts AS since
        FROM border.partner_key ORDER BY server_name, key_id`,
      values: [],
    }),
  ]);
  return partners.map((row) => partnerIn(row, keys));
}

function partnerIn(row: PartnerRow, all: readonly KeyRow[]): Partner {
  const keys = all.filter(({ server }) => server === row.server);
  const held = (isOffered: boolean) =>
    keys
      .filter((key) => key.isOffered === isOffered)
      .map(({ keyId, publicKey, since }) => ({ keyId, publicKey, since }));
  const { name, address, software, stateBefore, ...rest } = row as Required<PartnerRow>;
  return {
    ...(rest as Omit<Partner, "address" | "name" | "offered" | "pins" | "software" | "stateBefore">),
    name: name ?? undefined,
    address: address ?? undefined,
    software: software ?? undefined,
    stateBefore: stateBefore ?? undefined,
    pins: held(false),
    offered: held(true),
  };
}

/** Replaces what was stored of it. */
export function savePartner(partner: Partner): readonly Statement[] {
  const { server, name, address, software, state, stateSince, stateBefore, addedAt, addedBy, compared } = partner;
  return [
    {
      name: "save_border_partner",
      text: `INSERT INTO border.partner (server_name, name, address, software, state, state_ts, state_before, added_ts,
          added_by, compared)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        ON CONFLICT (server_name) DO UPDATE SET name = excluded.name, address = excluded.address,
          software = excluded.software, state = excluded.state, state_ts = excluded.state_ts,
          state_before = excluded.state_before, added_ts = excluded.added_ts, added_by = excluded.added_by,
          compared = excluded.compared`,
      values: [
        ...[server, name ?? null, address ?? null, software ?? null, state, stateSince, stateBefore ?? null],
        ...[addedAt, addedBy, compared],
      ],
    },
    {
      name: "delete_border_partner_keys",
      text: "DELETE FROM border.partner_key WHERE server_name = $1",
      values: [server],
    },
    insertKeys(partner),
  ];
}

function insertKeys({ server, pins, offered }: Partner): Statement {
  const keys = [
    ...pins.map((key) => ({ ...key, isOffered: false })),
    ...offered.map((key) => ({ ...key, isOffered: true })),
  ];
  return {
    name: "insert_border_partner_keys",
    text: `INSERT INTO border.partner_key (server_name, is_offered, key_id, public_key, since_ts)
      SELECT $1, * FROM unnest($2::bool[], $3::text[], $4::text[], $5::int8[])`,
    values: [
      server,
      boolArray(keys.map(({ isOffered }) => isOffered)),
      textArray(keys.map(({ keyId }) => keyId)),
      textArray(keys.map(({ publicKey }) => publicKey)),
      int8Array(keys.map(({ since }) => since)),
    ],
  };
}
