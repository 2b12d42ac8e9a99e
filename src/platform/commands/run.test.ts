import { expect, test } from 'vitest';
import { announce, connectListeners, defineEvent, on } from '#platform/events';
import { siteAddress } from '#platform/http/site-address';
import { defineModule } from '#platform/module';
import { freshDatabase } from '#platform/testing/fresh-database';
import { freshFiles, freshFolder } from '#platform/testing/fresh-files';
import { configCommand, shown } from './config-command.ts';
import { networkCommands } from './network-commands.ts';
import { runCommand } from './run.ts';

const db = freshDatabase();
const dataDir = freshFolder();

const greeted = defineEvent<string>('greeted');
const heard: string[] = [];
const listening = (name: string) =>
  defineModule({
    name,
    title: { fr: name, en: name },
    needs: [],
    listens: [
      on(greeted, async (_tx, word) => {
        heard.push(`${name} ${word}`);
      }),
    ],
  });

const greeting = defineModule({
  name: 'greeting',
  title: { fr: 'Bonjour', en: 'Hello' },
  needs: [],
  commands: [
    {
      name: 'greet',
      summary: 'Salue.',
      async run({ args, print, db: network }) {
        const { rows } = await network
          .selectNoFrom((eb) => eb.val(args.join(' ')).as('words'))
          .execute()
          .then((rows) => ({ rows }));
        print(`Bonjour ${rows[0]?.words}`);
        return 0;
      },
    },
    {
      name: 'write',
      summary: 'Annonce, et dit l’adresse du réseau.',
      async run({ print, db: network }) {
        await network.transaction().execute((tx) => announce(tx, greeted, 'Ada'));
        print(siteAddress(network, '/lien', 'fr'));
        return 0;
      },
    },
  ],
});

test.each([
  [['--help'], 0, /network create +Crée un réseau vide/],
  [[], 0, /maillage <commande>/],
  [['network', 'create', '--help'], 0, /^maillage network create <nom-court> <nom>/],
  [['bakcup'], 2, /« maillage bakcup » n’existe pas/],
  [['network', 'creat'], 2, /Vous pensez peut-être à : network create/],
  [['network', 'create', 'tarn'], 2, /Il manque <nom>/],
  [['network', 'create', 'tarn', 'Tarn', 'encore'], 2, /« encore » est de trop/],
  [['network', 'create', 'Tarn', 'Le Tarn'], 1, /nom court est fait de/],
  [['network', 'create', 'public', 'Public'], 1, /réservé/],
  [['network', 'create', 'lot', 'Encore le Lot'], 1, /s’appelle déjà « lot »/],
  [
    ['network', 'create', 'gers', 'Gers', '--zone', 'Europe/Pari'],
    2,
    /« Europe\/Pari » n’est pas un fuseau horaire\. Attendu : .*Europe\/Paris/,
  ],
  [
    ['network', 'create', 'gers', 'Gers', '--host', 'https://gers.example'],
    2,
    /« https:\/\/gers.example » n’est pas un nom d’hôte. Attendu : un nom comme/,
  ],
  [['network', 'create', 'gers', 'Gers', '--host', 'gers.example:8443'], 2, /sans port/],
  [['network', 'host', 'lot', 'lot.example', 'lot_bis.example/'], 2, /« lot_bis.example\/ » n’est pas/],
  [['network', 'host', 'lot'], 2, /Il manque <hôte>/],
  [['network', 'host', 'gers', 'gers.example'], 1, /Aucun réseau ne s’appelle « gers »/],
  [['network', 'list', '--tout'], 2, /L’option --tout n’existe pas/],
  [['network', 'drop', 'lot'], 2, /ajoutez --confirm lot/],
  [['network', 'drop', 'gers', '--confirm', 'gers'], 1, /Aucun réseau ne s’appelle « gers »/],
  [['network', 'migrate'], 0, /lot : /],
  [['greet', 'Ada', '--network', 'lot'], 0, /Bonjour Ada/],
  [['greet', 'Ada', '--network', 'gers'], 1, /Aucun réseau/],
])('maillage %j answers %i', async (typed, code, words) => {
  const { exitCode, text } = await maillage(typed);
  expect(text).toMatch(words);
  expect(exitCode).toBe(code);
});

test('a network is created, shown, brought up to date and erased', async () => {
  expect(
    await maillage(['network', 'create', 'tarn', 'Espaces du Tarn', '--host', 'tarn.example']),
  ).toMatchObject({ exitCode: 0 });
  expect((await maillage(['network', 'create', 'aude', 'Aude', '--host', 'tarn.example'])).text).toMatch(
    /répond déjà/,
  );
  expect((await maillage(['network', 'list'])).text).toMatch(/tarn : Espaces du Tarn \(tarn\.example\)/);
  expect((await maillage(['network', 'migrate', 'tarn'])).text).toMatch(/tarn : déjà à jour/);
  expect(await maillage(['network', 'drop', 'tarn', '--confirm', 'tarn'])).toMatchObject({ exitCode: 0 });
  expect((await maillage(['network', 'list'])).text).not.toMatch(/tarn/);
  const { rows } = await db.pool().pg.query("select 1 from pg_namespace where nspname = 'tarn'");
  expect(rows).toEqual([]);
});

test('a network that has no host name is told so, and is given its names afterwards', async () => {
  const settings = { MAILLAGE_ORIGIN: 'https://espaces.example.org' };
  const made = await maillage(['network', 'create', 'orne', 'Espaces de l’Orne'], settings);
  expect(made.text).toMatch(
    /seule cette machine l’atteint, par localhost : maillage network host orne <hôte>/,
  );
  const named = await maillage(['network', 'host', 'orne', 'Orne.Example', 'orne.example', 'été.example']);
  expect(named).toEqual({ exitCode: 0, text: 'Le réseau orne répond à : orne.example, xn--t-9fab.example.' });
  expect((await maillage(['network', 'host', 'lot', 'orne.example'])).text).toMatch(/répond déjà/);
  const another = ['network', 'create', 'oise', 'Oise', '--host', 'oise.example'];
  expect((await maillage(another, settings)).text).toBe('Le réseau « Oise » est créé : oise.');
  await maillage(['network', 'drop', 'orne', '--confirm', 'orne']);
  await maillage(['network', 'drop', 'oise', '--confirm', 'oise']);
});

test('an erased network leaves no file, and an erasing that was cut goes on', async () => {
  const files = freshFiles(dataDir);
  const bytes = new TextEncoder().encode('a photo');
  const [create, drop] = [
    ['network', 'create', 'eure', 'Eure'],
    ['network', 'drop', 'eure', '--confirm', 'eure'],
  ];
  await maillage(create);
  await files.takenDown.note('eure', [await files.put('eure', bytes)]);
  expect(await maillage(drop)).toMatchObject({ exitCode: 0 });
  expect(await files.hasAny('eure')).toBe(false);

  await files.put('eure', bytes);
  expect((await maillage(create)).text).toMatch(/^Un dossier de fichiers s’appelle déjà « eure »/);
  expect(await maillage(drop)).toMatchObject({ exitCode: 0 });
  expect(await files.hasAny('eure')).toBe(false);
  expect((await maillage(drop)).text).toMatch(/Aucun réseau ne s’appelle/);
});

const watchful = defineModule({
  name: 'watchful',
  title: { fr: 'Vigie', en: 'Lookout' },
  needs: [],
  migrations: {
    '001-watch.sql': `do $$ begin
      if exists (select from public.network where slug = 'cher') then raise exception 'listed too early'; end if;
    end $$`,
  },
});

test('a network is listed once it has its tables, and over no schema of somebody else', async () => {
  const typed = ['network', 'create', 'cher', 'Espaces du Cher'];
  await db.pool().pg.query('create schema cher');
  const refused = await maillage(typed, {}, [watchful]);
  expect(refused).toMatchObject({ exitCode: 1, text: expect.stringMatching(/déjà un schéma « cher »/) });
  await db.pool().pg.query('drop schema cher');
  expect(await maillage(typed, {}, [watchful])).toMatchObject({ exitCode: 0 });
  await maillage(['network', 'drop', 'cher', '--confirm', 'cher']);
});

test('a wrong setting is named with what was expected, all of them at once', async () => {
  const { exitCode, text } = await maillage(['config'], { PORT: 'abc', MAILLAGE_LOG: 'loud' });
  expect(exitCode).toBe(1);
  expect(text).toMatch(/PORT : « abc » ne convient pas. Attendu : .+/);
  expect(text).toMatch(/MAILLAGE_LOG : « loud » ne convient pas/);
});

test('every setting is shown with its value and where it comes from', async () => {
  const { text } = await maillage(['config'], { PORT: '4000', MAILLAGE_DATA: '' });
  expect(text).toMatch(/PORT = 4000 \(donné par l’environnement\)\n {4}.+/);
  expect(text).toMatch(/MAILLAGE_DATA = var \(par défaut\)/);
});

test('a secret is never shown', () => {
  expect(shown('MAILLAGE_SECRET', 'abcdefgh')).toBe('••••••••');
  expect(shown('MAILLAGE_DATABASE_URL', 'postgresql://ada:tower@host/db')).toBe(
    'postgresql://ada:••••••••@host/db',
  );
  expect(shown('MAILLAGE_DATABASE_URL', 'postgresql://ada:to@w:er@host/db?sslmode=require')).toBe(
    'postgresql://ada:••••••••@host/db?sslmode=require',
  );
  expect(shown('MAILLAGE_DATABASE_URL', 'postgresql://host/db?user=ada&password=tower')).toBe(
    'postgresql://host/db?user=ada&password=••••••••',
  );
  expect(shown('MAILLAGE_FILES_URL', undefined)).toBe('rien');
});

test.each([
  ['MAILLAGE_SECRET', 'hunter2'],
  ['MAILLAGE_MAIL_WEBHOOK_SECRET', 'hunter2'],
  ['MAILLAGE_OIDC', '[{"clientSecret":"hunter2"}'],
  ['MAILLAGE_DATABASE_URL', 'mysql://ada:hunter2@host/db'],
  ['MAILLAGE_DKIM_KEY', '-----BEGIN PRIVATE KEY----- hunter2'],
  ['MAILLAGE_FILES_URL', 's4://key:hunter2@host/bucket'],
])('a value of %s that is refused is not quoted', async (name, value) => {
  const { exitCode, text } = await maillage(['config'], { [name]: value });
  expect(exitCode).toBe(1);
  expect(text).toContain(`${name} : sa valeur ne convient pas. Attendu : `);
  expect(text).not.toContain('hunter2');
});

test('what has no secret is shown as it was written', () => {
  const tiles = 'https://tiles.example/{z}/{x}/{y}.png';
  expect(shown('MAILLAGE_TILES_URL', tiles)).toBe(tiles);
});

async function maillage(typed: string[], settings: Record<string, string> = {}, modules = [greeting]) {
  const printed: string[] = [];
  const exitCode = await runCommand([configCommand, ...networkCommands], typed, {
    environment: { MAILLAGE_DATABASE_URL: db.connectionString(), MAILLAGE_DATA: dataDir, ...settings },
    modules,
    program: { file: '', folder: '', version: '0.1.0' },
    now: new Date('2026-11-24T10:00:00Z'),
    input: async () => new Uint8Array(),
    print: (line) => printed.push(line),
  });
  return { exitCode, text: printed.join('\n').replaceAll('\u00a0', ' ') };
}

test('in a command as in the program, what is off hears nothing, and a letter leads to the network’s own address', async () => {
  connectListeners([listening('on'), listening('off')]);
  await maillage(['network', 'create', 'gers', 'Espaces du Gers', '--host', 'gers.example']);
  await db.pool().pg.query("update public.network set modules_off = '{off}' where slug = 'gers'");
  const { text } = await maillage(['write', '--network', 'gers']);
  expect(text).toContain('//gers.example');
  expect(text).toContain('/lien');
  expect(heard).toEqual(['on Ada']);
});
