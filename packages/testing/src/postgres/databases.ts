import { createHash, randomBytes } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { type ConnectionOptions, connect, migrate, type Session } from "@botschaft/platform/postgres";

type Admin = Session["client"];

export type TestDatabase = { readonly connection: ConnectionOptions; drop(): Promise<void> };

/** A new database in the cluster, a copy of one to which the migrations of the folder were applied. */
export async function cloneDatabase(cluster: ConnectionOptions, migrations: URL | undefined): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString("hex")}`;
  await withAdmin(cluster, async (admin) => {
    const template = migrations === undefined ? "template0" : await ensureTemplate(admin, cluster, migrations);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
  });
  return {
    connection: { ...cluster, database: name },
    drop: () =>
      withAdmin(cluster, (admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)).then(() => {}),
  };
}

/** Made once per cluster and set of migrations, by whichever test file comes first. */
async function ensureTemplate(admin: Admin, cluster: ConnectionOptions, migrations: URL): Promise<string> {
  const name = `template_${await hashOf(migrations)}`;
  await admin.query("SELECT pg_advisory_lock(1)");
  const { rows } = await admin.query("SELECT FROM pg_database WHERE datname = $1", [name]);
  if (rows.length === 0) {
    await admin.query(`DROP DATABASE IF EXISTS ${name}_draft`);
    await admin.query(`CREATE DATABASE ${name}_draft TEMPLATE template0 STRATEGY file_copy`);
    await migrate({ ...cluster, database: `${name}_draft` }, migrations);
    await admin.query(`ALTER DATABASE ${name}_draft RENAME TO ${name}`);
  }
  await admin.query("SELECT pg_advisory_unlock(1)");
  return name;
}

async function hashOf(migrations: URL): Promise<string> {
  const hash = createHash("sha256");
  for (const file of (await readdir(migrations)).sort()) {
    hash.update(`${file}\n`).update(await readFile(new URL(`${migrations.href.replace(/\/$/, "")}/${file}`)));
  }
  return hash.digest("hex").slice(0, 16);
}

async function withAdmin<T>(cluster: ConnectionOptions, work: (admin: Admin) => Promise<T>): Promise<T> {
  const session = await connect(cluster, "tests");
  try {
    return await work(session.client);
  } finally {
    await session.end();
  }
}
