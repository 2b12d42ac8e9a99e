import type pg from 'pg';

/** The SQL files of one owner, by name: the platform, or a module. */
export interface Chapter {
  owner: string;
  files: Record<string, string>;
}

/** Brings one schema up to date, in one transaction and under a lock: either all of it, or nothing. */
export async function migrate(
  pool: pg.Pool,
  schema: string,
  chapters: readonly Chapter[],
): Promise<string[]> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`migrate ${schema}`]);
    const applied = await migrateIn(client, schema, chapters);
    await client.query('commit');
    return applied;
  } catch (fault) {
    await client.query('rollback').catch(() => {});
    throw fault;
  } finally {
    client.release();
  }
}

/** The same inside a transaction of the caller, who restores what a schema was. */
export async function migrateIn(
  client: pg.ClientBase,
  schema: string,
  chapters: readonly Chapter[],
): Promise<string[]> {
  const name = client.escapeIdentifier(schema);
  await client.query(`create schema if not exists ${name}`);
  await client.query(`set local search_path = ${name}, public`);
  await client.query(`create table if not exists migration (
    owner text, file text, applied_at timestamptz not null default now(), primary key (owner, file))`);

  const { rows } = await client.query<{ owner: string; file: string }>('select owner, file from migration');
  const done = new Set(rows.map((row) => `${row.owner}/${row.file}`));
  const missing = chapters.flatMap(stepsOf).filter((step) => !done.has(`${step.owner}/${step.file}`));
  for (const step of missing) await applyStep(client, step);
  return missing.map((step) => `${step.owner}/${step.file}`);
}

interface Step {
  owner: string;
  file: string;
  text: string;
}

const stepsOf = ({ owner, files }: Chapter): Step[] =>
  Object.keys(files)
    .sort()
    .map((file) => ({ owner, file, text: files[file] as string }));

async function applyStep(client: pg.ClientBase, { owner, file, text }: Step): Promise<void> {
  try {
    await client.query(text);
  } catch (cause) {
    throw new Error(`Migration ${owner}/${file} failed: ${(cause as Error).message}`, { cause });
  }
  await client.query('insert into migration (owner, file) values ($1, $2)', [owner, file]);
}
