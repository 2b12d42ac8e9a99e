import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Config } from '#platform/config';
import { filesOf } from '#platform/files/files';
import { fillTrial, fingerprint, trial } from '#platform/testing/backup-trial';
import { freshDatabase } from '#platform/testing/fresh-database';
import { modules } from '../../modules.ts';
import { readArchive } from './archive-reader.ts';
import { exportNetwork } from './export.ts';
import { importNetwork } from './import.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T10:00:00Z');
const all = [...modules, trial];
const photo = randomBytes(50_000);
const filesIn = (folder: string) => filesOf({ MAILLAGE_DATA: folder } as Config);
let dataDir: string;
let source: string;
let held: Map<string, Buffer>;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'maillage-export-'));
  source = join(dataDir, 'tarn.tar.gz');
  await mkdir(join(dataDir, 'files', 'tarn'), { recursive: true });
  await writeFile(join(dataDir, 'files', 'tarn', createHash('sha256').update(photo).digest('hex')), photo);
  await fillTrial(db.pool(), { lot: [trial], tarn: all });
  await exportNetwork({
    pool: db.pool().pg,
    dataDir,
    network: 'tarn',
    target: source,
    program: '0.1.0',
    now,
  });
  held = await contentsOf(source);
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

test('a network that is exported and imported again is the same, secrets apart', async () => {
  await importNetwork({
    pool: db.pool().pg,
    dataDir,
    files: filesIn(dataDir),
    source,
    modules: all,
    network: 'gers',
  });
  const prints = Object.entries(await fingerprint(db.pool(), dataDir));
  const of = (slug: string) =>
    Object.fromEntries(
      prints
        .filter(([name]) => new RegExp(`^(files/)?${slug}[./]`).test(name))
        .map(([name, print]) => [name.replaceAll(slug, 'x'), print.replaceAll(`${slug}.`, 'x.')]),
    );
  const [tarn, gers] = [of('tarn'), of('gers')];
  for (const secret of ['trial_account', 'trial_session', 'trial_link']) {
    expect(gers[`x.${secret}`]).toMatch(/^0 /);
    gers[`x.${secret}`] = tarn[`x.${secret}`] ?? '';
  }
  gers['x.migration'] = tarn['x.migration'] ?? '';
  expect(gers).toEqual(tarn);
});

test('an imported network has the hosts that it is given, none that another has', async () => {
  const given = { pool: db.pool().pg, dataDir, files: filesIn(dataDir), source, modules: all };
  await importNetwork({ ...given, network: 'cher', hosts: ['cher.example'] });
  const { rows } = await given.pool.query("select hosts from public.network where slug = 'cher'");
  expect(rows).toEqual([{ hosts: ['cher.example'] }]);
  await expect(importNetwork({ ...given, network: 'aude', hosts: ['cher.example'] })).rejects.toThrow(
    /répond déjà à l’un de ces noms d’hôte/,
  );
});

test('no secret leaves the program, neither in CSV nor in JSON', () => {
  const text = Buffer.concat([...held.values()]).toString('latin1');
  expect(text).not.toMatch(/scrypt\$abc|a token|a code/);
  expect(held.get('LISEZ-MOI.md')?.toString()).toMatch(/trial_account\u00a0: secrets personnels/);
});

test('the CSV and the JSON of a table say the same', () => {
  const visits = JSON.parse(held.get('data/trial_visit.json')?.toString() ?? '') as {
    words: string | null;
  }[];
  expect(visits).toHaveLength(11);
  expect(visits.map(({ words }) => words)).toEqual(
    expect.arrayContaining(['', null, 'line\nline\r\nline', 'a,b;c\t"d"', '🧶']),
  );
  expect(held.get('data/trial_place.csv')?.toString().split('\n')[0]).toBe('number,name,twin,last_visit');
});

test('a table without rows is an empty list', async () => {
  await db.pool().pg.query('truncate tarn.trial_visit cascade');
  const target = join(dataDir, 'emptied.tar.gz');
  await exportNetwork({ pool: db.pool().pg, dataDir, network: 'tarn', target, program: '0.1.0', now });
  expect(JSON.parse((await contentsOf(target)).get('data/trial_visit.json')?.toString() ?? '')).toEqual([]);
});

test('the description lists every file with its size and hash, as Data Package wants it', () => {
  const described = JSON.parse(held.get('datapackage.json')?.toString() ?? '');
  const paths = described.resources.map(({ path }: { path: string }) => path);
  expect([...paths, 'datapackage.json'].sort()).toEqual([...held.keys()].sort());
  for (const { path, bytes, hash, name } of described.resources) {
    expect(bytes).toBe(held.get(path)?.length);
    expect(hash).toBe(
      `sha256:${createHash('sha256')
        .update(held.get(path) ?? '')
        .digest('hex')}`,
    );
    expect(name).toMatch(/^[a-z0-9-_]+$/);
  }
  expect(new Set(described.resources.map(({ name }: { name: string }) => name)).size).toBe(paths.length);
  const place = described.resources.find(({ path }: { path: string }) => path === 'data/trial_place.csv');
  expect(place.schema).toEqual({
    fields: [
      { name: 'number', type: 'integer', constraints: { required: true } },
      { name: 'name', type: 'string', constraints: { required: true } },
      { name: 'twin', type: 'integer' },
      { name: 'last_visit', type: 'string', format: 'uuid' },
    ],
    primaryKey: ['number'],
  });
});

test('a network is never imported over another one', async () => {
  await expect(
    importNetwork({ pool: db.pool().pg, dataDir, files: filesIn(dataDir), source, modules: all }),
  ).rejects.toThrow(/s’appelle déjà «\u00a0tarn\u00a0»/);
});

test('an older program imports nothing of what it does not know', async () => {
  await expect(
    importNetwork({ pool: db.pool().pg, dataDir, files: filesIn(dataDir), source, modules, network: 'aude' }),
  ).rejects.toThrow(/ne connaît pas trial/);
  const { rows } = await db
    .pool()
    .pg.query(
      "select 1 from public.network where slug = 'aude' union all select 1 from pg_namespace where nspname = 'aude'",
    );
  expect(rows).toEqual([]);
});

test('an export whose zone is none is refused, and the field is named', async () => {
  const { pg } = db.pool();
  await pg.query("update public.network set zone = '+02:00' where slug = 'tarn'");
  const target = join(dataDir, 'no-zone.tar.gz');
  await exportNetwork({ pool: pg, dataDir, network: 'tarn', target, program: '0.1.0', now });
  await pg.query("update public.network set zone = default where slug = 'tarn'");
  await expect(
    importNetwork({
      pool: pg,
      dataDir,
      files: filesIn(dataDir),
      source: target,
      modules: all,
      network: 'aude',
    }),
  ).rejects.toThrow(/maillage\.network\.zone/);
});

const bringAude = () =>
  importNetwork({
    pool: db.pool().pg,
    dataDir,
    files: filesIn(dataDir),
    source,
    modules: all,
    network: 'aude',
  });

test('an import whose end fails leaves no folder behind', async () => {
  const { pg } = db.pool();
  await pg.query(`create function refuse_aude() returns trigger language plpgsql as $$ begin raise exception 'full disk'; end $$;
    create constraint trigger refuse_aude after insert on public.network deferrable initially deferred
      for each row execute function refuse_aude()`);
  await expect(bringAude()).rejects.toThrow(/full disk/);
  await pg.query('drop function refuse_aude cascade');
  expect(await readdir(join(dataDir, 'files'))).not.toContain('aude');
});

test('a folder that bears the name is told as a folder', async () => {
  const files = filesIn(dataDir);
  await files.put('aude', photo);
  await expect(bringAude()).rejects.toThrow(/^Un dossier .*s’appelle déjà «\u00a0aude\u00a0»/);
  await files.removeAll('aude');
});

test('an export that is cut changes nothing', async () => {
  const cut = join(dataDir, 'cut.tar.gz');
  await writeFile(cut, (await readFile(source)).subarray(0, 20_000));
  await expect(
    importNetwork({
      pool: db.pool().pg,
      dataDir,
      files: filesIn(dataDir),
      source: cut,
      modules: all,
      network: 'aude',
    }),
  ).rejects.toThrow(/abîmé ou incomplet/);
});

async function contentsOf(archive: string): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  await readArchive(archive, async (name, content) => {
    const parts: Buffer[] = [];
    for await (const bytes of content) parts.push(bytes);
    contents.set(name, Buffer.concat(parts));
  });
  return contents;
}
