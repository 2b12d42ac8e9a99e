import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { inTransaction } from '#platform/database/deed';
import { sendMail } from '#platform/mail/mail';
import { markSent } from '#platform/mail/store';
import { defineModule, type Module } from '#platform/module';
import { freshDatabase } from '#platform/testing/fresh-database';
import { freshFiles, freshFolder } from '#platform/testing/fresh-files';
import { modules } from '../../modules.ts';
import { keepFile, sweepFiles } from './keep-file.ts';

const db = freshDatabase();
const folder = freshFolder();
const files = freshFiles(folder);
const now = new Date('2026-11-24T03:40:00Z');
const night = (count: number) => new Date(now.getTime() + count * 24 * 3_600_000);

let named: string[];
const album = defineModule({
  name: 'album',
  title: { fr: 'Album', en: 'Album' },
  needs: [],
  files: async () => named,
});
const sweep = (count: number, known: readonly Module[] = [...modules, album]) =>
  sweepFiles(db(), { files, modules: known, now: night(count) });
const stored = () => readdirSync(join(folder, 'files', 'lot'));
const kept = (text: string) => inTransaction(db(), (tx) => keepFile(tx, files, Buffer.from(text)));

beforeEach(async () => {
  await db().deleteFrom('unnamedFile').execute();
  rmSync(join(folder, 'files'), { recursive: true, force: true });
  named = [];
});

test('a file that no row names is swept the night after it was first seen so, and no sooner', async () => {
  const name = await kept('yesterday');
  expect(await sweep(0)).toBe(0);
  expect(stored()).toEqual([name]);
  expect(await sweep(1)).toBe(1);
  expect(stored()).toEqual([]);
});

test('a photo of last year that was taken out a minute ago is there for another day', async () => {
  named = [await kept('the facade')];
  for (const count of [0, 200, 400]) expect(await sweep(count)).toBe(0);
  named = [];
  expect(await sweep(401)).toBe(0);
  expect(await sweep(402)).toBe(1);
});

test('a file that is named again, and taken out again, has its day anew', async () => {
  await kept('sent twice');
  expect(await sweep(0)).toBe(0);
  await kept('sent twice');
  expect(await sweep(1)).toBe(0);
  expect(await sweep(2)).toBe(1);
});

test('a file that an upload is about to name waits for the next night, and then stays', async () => {
  const name = await kept('about to be named');
  await sweep(0);
  await inTransaction(db(), async (tx) => {
    const other = await keepFile(tx, files, Buffer.from('another one'));
    expect(await sweep(1)).toBe(0);
    named = [name, other];
  });
  expect(await sweep(2)).toBe(0);
  expect(stored()).toContain(name);
});

test('what an upload that was cut short left behind is swept as well', async () => {
  const part = `${await kept('whole')}.${crypto.randomUUID()}.part`;
  writeFileSync(join(folder, 'files', 'lot', part), 'who');
  await sweep(0);
  expect(await sweep(1)).toBe(2);
  expect(stored()).toEqual([]);
});

test('a file that goes with a mail is there until that has left, though nobody else names it any more', async () => {
  const sha256 = await kept('the pack that was sent first');
  const attachment = { sha256, name: 'dossier.pdf', type: 'application/pdf' };
  await sendMail(db(), { to: 'leila@lot.example', subject: 'Dossier', text: 'Bonjour.', attachment, now });
  for (const count of [0, 1, 2]) expect(await sweep(count)).toBe(0);
  expect(stored()).toEqual([sha256]);
  const { id } = await db().selectFrom('outgoingMail').select('id').executeTakeFirstOrThrow();
  await markSent(db(), id, now);
  expect(await sweep(3)).toBe(0);
  expect(await sweep(4)).toBe(1);
});

test('nothing is swept where tables are that this version of the program does not know', async () => {
  await kept('of a module that is not here any more');
  const without = [...modules.filter(({ name }) => name !== 'photos'), album];
  for (const count of [0, 1, 2]) expect(await sweep(count, without)).toBe(0);
});

test('a network that has kept no file has nothing to sweep', async () => {
  expect(await files.names('tarn')).toEqual([]);
});
