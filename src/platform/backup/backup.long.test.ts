import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { runCommand } from '#platform/commands/run';
import type { Config } from '#platform/config';
import { filesOf } from '#platform/files/files';
import { sweepFiles } from '#platform/files/keep-file';
import { emptyDatabase, fillTrial, fingerprint, trial } from '#platform/testing/backup-trial';
import { freshDatabase } from '#platform/testing/fresh-database';
import { modules } from '../../modules.ts';
import { backup } from './backup.ts';
import { backupCommands } from './backup-commands.ts';
import { restore } from './restore.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T10:00:00Z');
const all = [...modules, trial];
let folder: string;
let dataDir: string;
let source: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-backup-'));
  dataDir = join(folder, 'var');
  source = join(folder, 'all.tar');
  await mkdir(join(dataDir, 'files', 'lot'), { recursive: true });
  await writeFile(join(dataDir, 'files', 'lot', 'a'.repeat(64)), randomBytes(300_000));
  await writeFile(join(dataDir, 'files', 'lot', 'b'.repeat(64)), '');
  await writeFile(join(dataDir, 'secret'), 'the secret');
  // What is true of every table is shown in one network: a thousand more would take as long again.
  await fillTrial(db.pool(), { lot: all, tarn: [trial] });
  await backup({ pool: db.pool().pg, dataDir, target: source, program: '0.1.0', now });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let empty: Awaited<ReturnType<typeof emptyDatabase>>;
let target: string;

beforeEach(async () => {
  target = await mkdtemp(join(folder, 'restored-'));
  empty = await emptyDatabase(inject('postgres'), `restored_${randomBytes(4).toString('hex')}`);
  return () => empty.drop();
});

test('what is restored is what was saved: every table, every rule, every file', async () => {
  await restoreInto(target);
  const saved = await fingerprint(db.pool(), dataDir);
  expect(await fingerprint(empty.pool, target)).toEqual(saved);
  expect(Object.keys(saved)).toEqual(
    expect.arrayContaining(['tarn.trial_visit', `files/lot/${'b'.repeat(64)}`]),
  );
  expect(await readFile(join(target, 'secret'), 'utf8')).toBe('the secret');
  expect(await readdir(target)).toEqual(['files', 'secret']);
});

test('a restored network goes on counting where it was', async () => {
  await restoreInto(target);
  const { rows } = await empty.pool.pg.query(
    "insert into lot.trial_place (name) values ('Next') returning number, nextval('lot.trial_ticket')::int as ticket",
  );
  expect(rows).toEqual([{ number: 61, ticket: 3 }]);
  await expect(
    empty.pool.pg.query("insert into lot.trial_visit (place, at, words) values (1, now(), 'closed')"),
  ).rejects.toThrow(/no more/);
});

test('nobody but its owner reads a backup', async () => {
  expect((await stat(source)).mode & 0o777).toBe(0o600);
});

test('a backup never replaces another one', async () => {
  await expect(
    backup({ pool: db.pool().pg, dataDir, target: source, program: '0.1.0', now }),
  ).rejects.toThrow(/existe déjà/);
});

test('a database without any network is no backup: the good ones would be cleared away for it', async () => {
  const printed: string[] = [];
  const save = backupCommands.find(({ name }) => name === 'backup');
  const exitCode = await runCommand(save ? [save] : [], ['backup', join(target, 'none.tar')], {
    environment: { MAILLAGE_DATABASE_URL: empty.connectionString, MAILLAGE_DATA: target },
    modules: [],
    program: { file: '', folder: '', version: '0.1.0' },
    now,
    input: async () => new Uint8Array(),
    print: (line) => printed.push(line),
  });
  expect(printed.join('\n')).toMatch(/^Rien à sauvegarder.*mêmes réglages/);
  expect(exitCode).toBe(1);
  expect(await readdir(target)).toEqual([]);
});

test('two backups do not run at once', async () => {
  const outcomes = await Promise.allSettled(
    ['one', 'two'].map((name) =>
      backup({ pool: db.pool().pg, dataDir, target: join(folder, name), program: '0.1.0', now }),
    ),
  );
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
});

test('what is written during a backup is in it altogether or not at all', async () => {
  let writing = true;
  const written = (async () => {
    while (writing) {
      await db
        .pool()
        .pg.query(`with place as (insert into lot.trial_place (name) values ('moving') returning number)
        insert into lot.trial_visit (place, at, words) select number, now(), 'moving' from place`);
    }
  })();
  const moving = join(target, 'moving.tar');
  await backup({ pool: db.pool().pg, dataDir, target: moving, program: '0.1.0', now });
  writing = false;
  await written;
  await restore({ pool: empty.pool.pg, dataDir: join(target, 'var'), source: moving, modules: all });
  const { rows } =
    await empty.pool.pg.query(`select (select count(*) from lot.trial_place where name = 'moving')
    = (select count(*) from lot.trial_visit where words = 'moving') as whole`);
  expect(rows).toEqual([{ whole: true }]);
});

test('a backup under way keeps the files that its moment may name', async () => {
  const { pg } = db.pool();
  const [files, name] = [filesOf({ MAILLAGE_DATA: dataDir } as Config), 'a'.repeat(64)];
  await pg.query("insert into lot.unnamed_file values ($1, 'epoch')", [name]);
  const busy = await pg.connect();
  await busy.query('begin; lock table lot.trial_place');
  const saving = backup({ pool: pg, dataDir, target: join(target, 'held.tar'), program: '0.1.0', now });
  const waiting =
    'select from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())';
  await expect.poll(async () => (await busy.query(waiting)).rowCount).toBe(1);
  const swept = await sweepFiles(db(), { files, modules: all, now });
  await busy.query('commit');
  busy.release();
  await saving;
  expect(swept).toBe(0);
  expect(await files.names('lot')).toContain(name);
  await pg.query('delete from lot.unnamed_file');
});

test('a backup that waits for a file to be taken out is of the moment after', async () => {
  const { pg } = db.pool();
  const taker = await pg.connect();
  await taker.query('begin');
  await taker.query("select pg_advisory_xact_lock(hashtext('files of lot'))");
  const before = (await taker.query('select from lot.trial_place')).rowCount ?? 0;
  const saving = backup({ pool: pg, dataDir, target: join(target, 'after.tar'), program: '0.1.0', now });
  const waiting = "select from pg_locks where not granted and locktype = 'advisory'";
  await expect.poll(async () => (await pg.query(waiting)).rowCount).toBe(1);
  await taker.query("insert into lot.trial_place (name) values ('Taken out of its file')");
  await taker.query('commit');
  taker.release();
  const { tables } = await saving;
  await pg.query("delete from lot.trial_place where name = 'Taken out of its file'");
  expect(tables.find(({ schema, name }) => `${schema}.${name}` === 'lot.trial_place')?.rows).toBe(before + 1);
});

test('an older program refuses what it does not know', async () => {
  await expect(restore({ pool: empty.pool.pg, dataDir: target, source, modules })).rejects.toThrow(
    /ne connaît pas trial\/001-trial.sql/,
  );
  await expectNothing();
});

test('an older backup comes back as it was, and newer tables are added after', async () => {
  const newer = { ...trial, migrations: { ...trial.migrations, '003-new.sql': 'create table trial_new ()' } };
  await restore({ pool: empty.pool.pg, dataDir: target, source, modules: [...modules, newer] });
  const { rows } = await empty.pool.pg.query(
    "select to_regclass('lot.trial_new') as there, count(*)::int as visits from lot.trial_visit",
  );
  expect(rows).toEqual([{ there: null, visits: 11 }]);
});

test('a table that somebody made by hand is told, and does not stop the rest', async () => {
  await db.pool().pg.query('create table lot.by_hand as select 1 as one; create sequence lot.by_hand_too');
  const other = join(target, 'by-hand.tar');
  await backup({ pool: db.pool().pg, dataDir, target: other, program: '0.1.0', now });
  await db.pool().pg.query('drop table lot.by_hand; drop sequence lot.by_hand_too');
  const { ignored } = await restore({
    pool: empty.pool.pg,
    dataDir: join(target, 'var'),
    source: other,
    modules: all,
  });
  expect(ignored).toEqual(['lot.by_hand']);
  expect(await fingerprint(empty.pool, join(target, 'var'))).toEqual(await fingerprint(db.pool(), dataDir));
});

test('a database that holds something is left alone', async () => {
  await empty.pool.pg.query('create schema lot');
  await expect(restoreInto(target)).rejects.toThrow(/base de données n’est pas vide/);
});

test('a folder that holds files is left alone', async () => {
  await mkdir(join(target, 'files'));
  await writeFile(join(target, 'files', 'here'), 'x');
  await expect(restoreInto(target)).rejects.toThrow(/n’est pas vide/);
});

test.each([
  ['cut in the middle', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['cut before its list', (bytes: Buffer) => bytes.subarray(0, bytes.lastIndexOf('manifest.json'))],
  [
    'one bit turned in a table',
    (bytes: Buffer) => turned(bytes, bytes.indexOf('database/lot/trial_visit') + 600),
  ],
  ['one bit turned in a photo', (bytes: Buffer) => turned(bytes, bytes.indexOf('files/lot/') + 90_000)],
  ['something else', () => randomBytes(5000)],
  ['empty', () => Buffer.alloc(0)],
])('an archive that is damaged (%s) changes nothing', async (_, damage) => {
  const damaged = join(target, 'damaged.tar');
  await writeFile(damaged, damage(await readFile(source)));
  const dataFolder = join(target, 'var');
  await expect(
    restore({ pool: empty.pool.pg, dataDir: dataFolder, source: damaged, modules: all }),
  ).rejects.toThrow(/abîmé|pas une sauvegarde/);
  await expectNothing();
  expect(await readdir(target)).toEqual(['damaged.tar']);
});

test('an archive that is not there is named', async () => {
  await expect(
    restore({ pool: empty.pool.pg, dataDir: target, source: '/nowhere.tar', modules: all }),
  ).rejects.toThrow('/nowhere.tar n’existe pas');
});

const restoreInto = (dataFolder: string) =>
  restore({ pool: empty.pool.pg, dataDir: dataFolder, source, modules: all });

async function expectNothing(): Promise<void> {
  const { rows } = await empty.pool.pg.query(
    "select nspname from pg_namespace where nspname in ('lot', 'tarn')",
  );
  expect(rows).toEqual([]);
}

function turned(bytes: Buffer, at: number): Buffer {
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}
