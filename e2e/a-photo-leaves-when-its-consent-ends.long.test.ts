import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { anAlbumSomewhere, aShownPhoto } from '#modules/gallery/testing';
import { backup } from '#platform/backup/backup';
import { restore } from '#platform/backup/restore';
import { type Config, readConfig } from '#platform/config';
import { filesOf } from '#platform/files/files';
import { emptyDatabase } from '#platform/testing/backup-trial';
import { databaseAt } from '#platform/testing/database-at';
import { freshDatabase } from '#platform/testing/fresh-database';
import { freshFolder } from '#platform/testing/fresh-files';
import { aPicture } from '#platform/testing/pictures';
import { modules } from '../src/modules.ts';
import { openProgram, type Program } from '../src/server.ts';
import { type Visitor, visitor } from '../src/testing.ts';

const db = freshDatabase();
const folder = freshFolder();
const archive = join(freshFolder(), 'before.tar');
const packs = freshFolder();
const start = new Date('2026-11-24T09:12:00Z');
let now = start;
let program: Program;
let config: Config;

beforeAll(async () => {
  const read = readConfig({ MAILLAGE_LOG: 'silent', MAILLAGE_DATA: folder, MAILLAGE_SECRET: 'x'.repeat(32) });
  if ('wrong' in read) throw new Error('settings');
  config = read.config;
  program = await openProgram(config, db.connectionString(), { clock: () => now, print: () => {} });
});
afterAll(() => program.close());

const days = (count: number) => new Date(start.getTime() + count * 86_400_000);
const pictureOf = (fill: string) =>
  aPicture(800, 600)
    .composite([
      {
        input: Buffer.from(
          `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="${fill}"/></svg>`,
        ),
      },
    ])
    .jpeg()
    .toBuffer();

/** What is said on the first page of an album that is taken away. */
async function packed(asking: Visitor, path: string): Promise<string> {
  const { status, bytes } = await asking.get(path);
  if (status !== 200) return '';
  const archive = join(packs, `${randomBytes(4).toString('hex')}.zip`);
  await writeFile(archive, bytes);
  const opened = 'import sys,zipfile; print(zipfile.ZipFile(sys.argv[1]).read("index.html").decode())';
  return execFileSync('python3', ['-c', opened, archive]).toString();
}

/** Where a photo may be met: the page of its album, its own page, each of its sizes, the feeds, the search, the archive. */
async function met(asking: Visitor, photo: Shown): Promise<string[]> {
  const { album, number, sha256, words } = photo;
  const page = async (path: string) => ((await asking.get(path)).text.includes(words) ? [path] : []);
  const pack = async (path: string) => ((await packed(asking, path)).includes(words) ? [path] : []);
  const size = async (path: string) => ((await asking.get(path)).status === 200 ? [path] : []);
  const sizes = [480, 800].flatMap((width) => [`${width}.webp`, `${width}.jpg`]);
  const found = await Promise.all([
    page(`/galerie/${album}-le-samedi-de-la-reparation`),
    page(`/galerie/photos/${number}`),
    page('/galerie.atom'),
    page('/galerie.json'),
    page('/recherche?q=samedi+reparation'),
    pack(`/galerie/${album}/album.zip`),
    ...sizes.map((each) => size(`/galerie/photos/${sha256}/${each}`)),
  ]);
  return found.flat();
}

interface Shown {
  album: number;
  number: number;
  sha256: string;
  words: string;
}

test('a consent ends overnight: the photo is gone everywhere, and no older backup brings it back, nor what somebody asked for', async () => {
  const album = await anAlbumSomewhere(db(), now);
  const shown = async (
    words: string,
    fill: string,
    consents: { holdsUntil: Date; inPacks: boolean }[],
  ): Promise<Shown> => {
    const wanted = {
      files: filesOf(config),
      now,
      picture: await pictureOf(fill),
      alternative: words,
      consents,
    };
    const { number, sha256 } = await aShownPhoto(db(), album.id, wanted);
    return { album: album.number, number, sha256, words };
  };
  const laughing = await shown('Émilie rit.', '#a5523a', [{ holdsUntil: days(2), inPacks: true }]);
  const asked = await shown('Un dos à la fenêtre.', '#0b4f52', []);
  const table = await shown('Une table.', '#c79a3a', []);
  const anybody = visitor(() => program);
  for (const photo of [laughing, asked, table]) expect(await met(anybody, photo)).toHaveLength(10);

  await backup({ pool: db.pool().pg, dataDir: folder, target: archive, program: '0.1.0', now });

  await visitor(() => program).submit(`/galerie/photos/${asked.number}/retirer`, { word: '' });
  now = days(3);
  expect(await met(anybody, laughing)).toEqual([]);
  const night = modules.flatMap(({ jobs = [] }) => jobs).find(({ name }) => name === 'take-down-photos');
  await night?.work(db(), null, now, { files: filesOf(config), modules });
  expect(await met(anybody, asked)).toEqual([]);
  expect(await met(anybody, table)).toHaveLength(10);
  expect(await readdir(join(folder, 'files', 'lot'))).not.toContain(laughing.sha256);

  const server = inject('postgres');
  const name = `restored_${randomBytes(4).toString('hex')}`;
  const empty = await emptyDatabase(server, name);
  await rm(join(folder, 'files', 'lot'), { recursive: true });
  await restore({ pool: empty.pool.pg, dataDir: folder, source: archive, modules });
  expect(await readdir(join(folder, 'files', 'lot'))).toContain(laughing.sha256);

  const again = await openProgram(config, databaseAt(server, name), { clock: () => now, print: () => {} });
  const stranger = visitor(() => again);
  expect(await met(stranger, laughing)).toEqual([]);
  expect(await met(stranger, asked)).toEqual([]);
  expect(await met(stranger, table)).toHaveLength(10);
  const left = await readdir(join(folder, 'files', 'lot'));
  expect([laughing, asked].filter(({ sha256 }) => left.includes(sha256))).toEqual([]);
  await again.close();
  await empty.drop();
}, 120_000);
