import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { networkSchemas, qualified, tablesOf } from '#platform/backup/catalogue';
import { storedFiles } from '#platform/backup/stored-files';
import { networkChapters } from '#platform/database/chapters';
import { connect, type Pool } from '#platform/database/connect';
import { migrate } from '#platform/database/migrate';
import { defineModule, type Module } from '#platform/module';
import { addNetwork } from '#platform/networks';
import { databaseAt } from './database-at.ts';

/** A module with one of every difficulty that a table can be to whoever copies it. */
export const trial: Module = defineModule({
  name: 'trial',
  title: { fr: 'Essai', en: 'Trial' },
  needs: [],
  migrations: {
    '001-trial.sql': `
      create table trial_place (
        number integer generated always as identity primary key,
        name text not null check (name <> ''),
        plain_name text generated always as (public.plain(name)) stored,
        twin integer references trial_place,
        last_visit uuid
      );
      create table trial_visit (
        id uuid primary key default uuidv7(),
        place integer not null references trial_place on delete cascade,
        at timestamptz not null,
        words text, answers text[] not null default '{}', details jsonb, bytes bytea
      );
      alter table trial_place add foreign key (last_visit) references trial_visit;`,
    '002-password.sql': `
      create table trial_account (
        id integer primary key, email text not null, password text, place integer references trial_place
      );
      create table trial_session (token text primary key, account integer not null references trial_account);
      create table trial_link (code text primary key);
      comment on table trial_link is 'secret: whoever has the code gets in';
      create sequence trial_ticket;
      insert into trial_place (name) values ('Put there by the migration');
      create function refuse_trial() returns trigger language plpgsql as $$ begin raise exception 'no more'; end $$;
      create trigger trial_closed before insert on trial_visit for each row when (new.words = 'closed') execute function refuse_trial();`,
  },
});

/** Words that an archive or a CSV file may stumble over. */
const hardWords = [
  '',
  'NULL',
  '\\N',
  '\\.',
  'a,b;c\t"d"',
  'line\nline\r\nline',
  'Œuvre « été »',
  '\u{1F9F6}',
  'closed',
  "l'eau",
];

/** Two networks with rows of every kind, each with the tables of its modules. */
export async function fillTrial(
  pool: Pool,
  modules: Record<'lot' | 'tarn', readonly Module[]>,
): Promise<void> {
  await addNetwork(pool.pg, { slug: 'tarn', name: 'Espaces du Tarn', hosts: ['tarn.example'] });
  for (const schema of ['lot', 'tarn'] as const) {
    await migrate(pool.pg, schema, networkChapters(modules[schema]));
    await pool.pg.query(`
      insert into ${schema}.trial_place (name, twin) select 'Place ' || n, case when n > 5 then n - 3 end from generate_series(2, 60) n;
      select nextval('${schema}.trial_ticket'), nextval('${schema}.trial_ticket');
      insert into ${schema}.trial_account values (1, 'ada@example.org', 'scrypt$abc', 4);
      insert into ${schema}.trial_session values ('a token', 1);
      insert into ${schema}.trial_link values ('a code')`);
    await pool.pg.query(`alter table ${schema}.trial_visit disable trigger trial_closed`);
    await pool.pg.query(
      `insert into ${schema}.trial_visit (place, at, words, answers, details, bytes)
       select 1, '2026-11-24T10:00:00Z'::timestamptz, word, array[word, 'x'], jsonb_build_object('word', word), '\\x00ff0a'::bytea
       from unnest($1::text[]) word union all select 2, '2026-11-24T11:00:00.123456Z', null, '{}', null, null`,
      [hardWords],
    );
    await pool.pg.query(`alter table ${schema}.trial_visit enable trigger trial_closed;
      update ${schema}.trial_place set last_visit = (select id from ${schema}.trial_visit where words is null) where number = 2`);
  }
}

/** What a database and its files hold: rows and a hash for each table, the state of sequences, a hash for each file. */
export async function fingerprint(pool: Pool, dataDir: string): Promise<Record<string, string>> {
  const client = await pool.pg.connect();
  try {
    const print: Record<string, string> = {};
    for (const schema of ['public', ...(await networkSchemas(client))]) {
      Object.assign(print, await tablePrints(client, schema), await rulesOf(client, schema));
    }
    for (const path of await storedFiles(join(dataDir, 'files')))
      print[`files/${path}`] = await hashOf(join(dataDir, 'files', path));
    return print;
  } finally {
    client.release();
  }
}

async function tablePrints(client: pg.PoolClient, schema: string): Promise<Record<string, string>> {
  const print: Record<string, string> = {};
  for (const { name } of await tablesOf(client, schema)) {
    const { rows } = await client.query(
      `select count(*) || ' ' || md5(coalesce(string_agg(t::text, E'\\n' order by t::text collate "C"), '')) as hash
       from ${qualified(client, schema, name)} t`,
    );
    print[`${schema}.${name}`] = rows[0].hash;
  }
  return print;
}

/** Constraints, triggers and sequences, which must come back as they were. */
async function rulesOf(client: pg.PoolClient, schema: string): Promise<Record<string, string>> {
  const { rows } = await client.query(
    `select conrelid::regclass || ' ' || conname as name, pg_get_constraintdef(oid) || convalidated as state
     from pg_constraint where connamespace = $1::text::regnamespace and contype <> 'n'
     union all select tgrelid::regclass || ' ' || tgname, tgenabled::text from pg_trigger t
       join pg_class c on c.oid = t.tgrelid where c.relnamespace = $1::text::regnamespace and not tgisinternal
     union all select schemaname || '.' || sequencename, coalesce(last_value::text, 'new') from pg_sequences where schemaname = $1::text`,
    [schema],
  );
  return Object.fromEntries(rows.map(({ name, state }) => [name, state]));
}

const hashOf = async (path: string) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

/** An empty database on the server of the tests, for a restoration to fill. */
export async function emptyDatabase(
  server: string,
  name: string,
): Promise<{ pool: Pool; connectionString: string; drop: () => Promise<void> }> {
  const maintain = async (statement: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await maintain(`create database ${name}`);
  const connectionString = databaseAt(server, name);
  const pool = connect(connectionString, 3);
  return {
    pool,
    connectionString,
    async drop() {
      await pool.close();
      await maintain(`drop database ${name} with (force)`);
    },
  };
}
