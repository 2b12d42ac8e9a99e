import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { allSpaces } from '#modules/network';
import { tellTerritory } from '#modules/network/testing';
import { aLine, aText } from '#modules/place-imports/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { importCommand } from './command.ts';

const db = freshDatabase();
const folder = mkdtempSync(join(tmpdir(), 'imports-'));

beforeAll(() => tellTerritory(db()));
beforeEach(async () => {
  await db().deleteFrom('importSource').execute();
  await db().deleteFrom('space').execute();
});

function written(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function run(...args: string[]) {
  const lines: string[] = [];
  const context = {
    db: db(),
    args,
    now: new Date('2026-11-24T09:12:00Z'),
    print: (line: string) => lines.push(line),
  };
  const code = await importCommand().run(context as never);
  return { code, text: lines.join('\n').replaceAll('\u00a0', ' '), lines };
}

const brive = { id: 'Essai_9', nom: 'Point de Brive', commune: 'Brive-la-Gaillarde', code_postal: '19100' };
const outside = aLine({ ...brive, code_insee: '19031', latitude: '45.159', longitude: '1.533' });

test('a file goes in, and one object tells how many places became what', async () => {
  const path = written('lieux.csv', aText([aLine(), outside, aLine({ id: 'Essai_3', nom: '' })]));
  const { code, lines } = await run(path, '--json');
  expect(code).toBe(0);
  expect(lines).toHaveLength(1);
  const told = JSON.parse(lines[0] as string);
  expect(told).toMatchObject({ created: 2, updated: 0, unchanged: 0, duplicates: 0, refused: 1, outside: 0 });
  expect(told.reasons).toEqual({ 'no-name': 1 });
  expect(readFileSync(told.refusedFile, 'utf8')).toContain('Le lieu n’a pas de nom.');
  expect(JSON.parse((await run(path, '--json')).lines[0] as string)).toMatchObject({
    created: 0,
    unchanged: 2,
  });
});

test('a file that is only looked at leaves nothing', async () => {
  const path = written('lieux.csv', aText([aLine()]));
  const { text } = await run(path, '--dry-run');
  expect(text).toContain('Rien n’est changé');
  expect(text).toContain('entrés : 1');
  expect(await allSpaces(db())).toEqual([]);
  expect(await db().selectFrom('importSource').select('id').execute()).toEqual([]);
});

test('places outside the territory are left out when asked', async () => {
  const path = written('lieux.csv', aText([aLine(), outside]));
  expect(JSON.parse((await run(path, '--json', '--inside')).text)).toMatchObject({ created: 1, outside: 1 });
});

test('a column is explained on the line', async () => {
  const path = written(
    'agglo.csv',
    'Nom du lieu;Voie;CP;Ville;Poste\nSalle;1 quai;46500;Gramat;05 65 00 00 01',
  );
  await run(path, '--map', 'Poste=phone');
  expect((await allSpaces(db()))[0]?.phone).toBe('+33565000001');
});

test.each([
  ['a missing file', () => [join(folder, 'rien.csv')], 'pas de fichier'],
  ['a folder', () => [folder], 'pas de fichier'],
  ['an empty file', () => [written('vide.csv', '')], 'est vide'],
  ['a page', () => [written('page.csv', '<!doctype html><p>Bonjour')], 'une page'],
  ['an archive', () => [written('lieux.zip', 'PK\u0003\u0004rien')], 'archive'],
  ['a table without names', () => [written('ab.csv', 'a,b\n1,2')], 'le nom des lieux'],
  ['an address inside', () => ['http://127.0.0.1/lieux.csv'], 'à l’intérieur'],
  ['a name that leads nowhere', () => ['http://nulle-part.invalid/lieux.csv'], 'n’existe pas'],
] as const)('%s is one clear sentence, and changes nothing', async (_what, args, sentence) => {
  const fault = await run(...args()).catch((each) => each);
  expect(fault.exitCode).toBe(1);
  expect(fault.message.replaceAll('\u00a0', ' ')).toContain(sentence);
  expect(await db().selectFrom('importSource').select('id').execute()).toEqual([]);
});

test.each([
  ['nothing', []],
  ['two files', ['a.csv', 'b.csv']],
  ['an unknown format', ['a.csv', '--from', 'excel']],
  ['an unknown option', ['a.csv', '--force']],
  ['an unknown field', ['a.csv', '--map', 'Poste=telephone']],
  ['a column without its field', ['a.csv', '--map', 'Poste']],
])('%s is wrongly typed', async (_what, args) => {
  await expect(run(...args)).rejects.toMatchObject({ exitCode: 2 });
});
