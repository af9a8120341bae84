-- Partners, their keys, the codes that make them, and what the border decided. Times are ms since 1970.

create table partner (
  server_name text collate "C" primary key,
  -- What the authority calls itself, or is called here.
  name text collate "C",
  address text collate "C",
  software text collate "C",
  state text collate "C" not null check (state in ('connected', 'waiting', 'cut', 'stopped', 'removed')),
  state_ts bigint not null,
  -- Of one that is cut off: where the way back leads.
  state_before text collate "C" check (state_before in ('connected', 'waiting', 'stopped')),
  added_ts bigint not null,
  added_by text collate "C" not null,
  compared boolean not null
);

create table partner_key (
  server_name text collate "C" not null references partner,
  -- Not pinned, but shown by the server, to be compared.
  is_offered boolean not null,
  key_id text collate "C" not null,
  public_key text collate "C" not null,
  since_ts bigint not null,
  primary key (server_name, is_offered, key_id)
);

create table invitation (
  invitation_id text collate "C" primary key,
  secret_hash text collate "C" not null unique,
  created_by text collate "C" not null,
  created_ts bigint not null,
  expires_ts bigint not null,
  withdrawn_ts bigint,
  used_by text collate "C"
);

create index on invitation (created_ts);

create table log (
  seq bigint primary key,
  ts bigint not null,
  actor text collate "C" not null,
  action text collate "C" not null,
  facts text collate "C" not null,
  previous_hash bytea not null,
  hash bytea not null,
  -- Out of what the hash covers.
  partner text collate "C" generated always as (facts::jsonb ->> 'server_name') stored,
  is_refusal boolean not null generated always as (action = 'refused') stored
);

create index on log (partner, seq);
create index on log (is_refusal, seq);
