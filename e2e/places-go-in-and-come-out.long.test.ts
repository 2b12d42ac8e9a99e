import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { tellTerritory } from '#modules/network/testing';
import { importWhole } from '#modules/place-imports/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../src/testing.ts';

/**
 * Real files go into the register, and come out in the national standard: the guide says, column by column, how many
 * values are the same, how many are others, how many are gone, and why.
 */
const guide = new URL('../docs/guides/aller-retour.md', import.meta.url);
const db = freshDatabase();
const app = testApp(db);
const now = new Date('2026-11-24T09:12:00Z');

type Raw = Record<string, string>;

interface Trip {
  title: string;
  rows: () => Promise<Raw[]>;
  bytes: () => Promise<Buffer>;
  name: string;
  /** Which column of the standard each of the file's becomes; those of the same name need no line. */
  becomes: Record<string, string | null>;
}

const here = (path: string) => readFile(new URL(path, import.meta.url));
const placeFiles = '../src/modules/place-files/data';
const csvOf = (bytes: Buffer): Raw[] => parse(bytes, { columns: true, bom: true, relax_quotes: true });
const stateColumns: Record<string, string | null> = {
  id_fs: 'id',
  insee_dep: null,
  lib_fs: 'nom',
  insee_com: 'code_insee',
  lib_com: 'commune',
  mail: 'courriels',
  h_lundi: 'horaires',
  h_mardi: 'horaires',
  h_mercredi: 'horaires',
  h_jeudi: 'horaires',
  h_vendredi: 'horaires',
  h_samedi: 'horaires',
  prise_rdv: null,
  commentaire: 'presentation_detail',
  type_fs: null,
  format_fs: 'itinerance',
  groupe_fs: 'structure_parente',
  labellisation_fs: null,
};

const trips: Trip[] = [
  {
    title: 'Standard national, version 1 : les France services du Lot',
    name: 'lot-schema.csv',
    bytes: () => here(`${placeFiles}/lot-schema.csv`),
    rows: async () => csvOf(await here(`${placeFiles}/lot-schema.csv`)),
    becomes: {},
  },
  {
    title: 'Standard national, version 0 : les bus de la Charente',
    name: 'charente-buses.json',
    bytes: () => here(`${placeFiles}/charente-buses.json`),
    rows: async () => JSON.parse(String(await here(`${placeFiles}/charente-buses.json`))),
    becomes: {
      accessibilite: 'fiche_acces_libre',
      labels_nationaux: 'dispositif_programmes_nationaux',
      labels_autres: 'autres_formations_labels',
    },
  },
  {
    title: 'Liste de l’État : les France services du Lot',
    name: 'lot-brut.csv',
    bytes: () => here(`${placeFiles}/lot-brut.csv`),
    rows: async () => csvOf(await here(`${placeFiles}/lot-brut.csv`)),
    becomes: stateColumns,
  },
  {
    title: 'Liste de l’État : les France services de France',
    name: 'liste-fs.csv',
    bytes: async () => gunzipSync(await here('data/liste-fs-20240801.csv.gz')),
    rows: async () => csvOf(gunzipSync(await here('data/liste-fs-20240801.csv.gz'))),
    becomes: stateColumns,
  },
];

beforeAll(() => tellTerritory(db()));

test('what real files say comes out as it went in, but for what the guide explains', async () => {
  const written = await readFile(guide, 'utf8').catch(() => '<!-- tables -->\n<!-- /tables -->');
  const tables: string[] = [];
  for (const trip of trips) tables.push(await tableOf(trip));
  const filled = written.replace(
    /<!-- tables -->[\s\S]*<!-- \/tables -->/,
    () => `<!-- tables -->\n\n${tables.join('\n\n')}\n\n<!-- /tables -->`,
  );
  expect(filled).not.toContain('raison inconnue');
  // `vitest -u` writes the tables anew.
  await expect(filled).toMatchFileSnapshot(guide.pathname);
}, 120_000);

async function tableOf({ title, name, bytes, rows, becomes }: Trip): Promise<string> {
  await db().deleteFrom('importSource').execute();
  await db().deleteFrom('space').execute();
  const raws = await rows();
  const { counts, spaceOfLine } = await importWhole(db(), { name, bytes: await bytes(), now });
  // Asked by another address each time: what was kept of the last one may still be there.
  const { text } = await app.visitor().get(`/annuaire.csv?essai=${name}`);
  const byId = new Map(csvOf(Buffer.from(text)).map((row) => [row.id, row]));
  const fates = new Map<string, Fate>();
  // As a spreadsheet numbers them: the names of the columns stand on the first line.
  const first = name.endsWith('.csv') ? 2 : 1;
  for (const [at, raw] of raws.entries()) {
    const out = byId.get(spaceOfLine.get(at + first) ?? '');
    if (!out) continue;
    for (const [column, text] of Object.entries(raw)) {
      const target = column in becomes ? becomes[column] : column;
      count(fates, column, String(text ?? ''), target === null ? null : String(out[target as string] ?? ''));
    }
  }
  const { create, duplicate, refused } = counts;
  return `### ${title}\n\n${raws.length} lignes : ${create} entrées, ${duplicate} ressemblances, ${refused} refusées.\n\n${linesOf(fates)}`;
}

interface Fate {
  said: number;
  kept: number;
  changed: number;
  lost: number;
}

function count(fates: Map<string, Fate>, column: string, before: string, after: string | null): void {
  const fate = fates.get(column) ?? { said: 0, kept: 0, changed: 0, lost: 0 };
  fates.set(column, fate);
  if (before.trim() === '') return;
  fate.said += 1;
  if (!after) fate.lost += 1;
  else if (isSame(before, after)) fate.kept += 1;
  else fate.changed += 1;
}

/** A number or a telephone written otherwise, or a list in another order, is the same. */
const isSame = (before: string, after: string): boolean =>
  before.trim() === after ||
  (before !== '' && Number(before) === Number(after)) ||
  (after.startsWith('+33') && before.replace(/\D/g, '').replace(/^0/, '33') === after.slice(1)) ||
  before.split('|').sort().join('|') === after.split('|').sort().join('|');

const linesOf = (fates: ReadonlyMap<string, Fate>): string =>
  [
    '| Colonne | Dites | Gardées | Changées | Perdues | Pourquoi |',
    '|---|---|---|---|---|---|',
    ...[...fates]
      .filter(([, { said }]) => said > 0)
      .map(
        ([column, fate]) =>
          `| \`${column}\` | ${fate.said} | ${fate.kept} | ${fate.changed} | ${fate.lost} | ${whyOf(column, fate)} |`,
      ),
  ].join('\n');

const whyOf = (column: string, { changed, lost }: Fate): string =>
  changed + lost === 0 ? '' : (reasons[column] ?? 'raison inconnue');

const ownNumber =
  'le réseau donne son propre identifiant ; celui du fichier reste attaché à l’espace, et le retrouve';
const mobile =
  'un numéro de mobile est laissé de côté, sauf demande00a0; un numéro d’outre-mer prend son propre indicatif';
const mailbox =
  'un courriel au nom d’une personne est laissé de côté, sauf demande ; les autres sont en minuscules';
const spaces = 'les espaces en double sont retirés';
const clean =
  'un numéro de mobile écrit dans le texte est laissé de côté ; les accents et les espaces abîmés sont réparés';
const gathered = 'les jours sont réunis en une seule réponse, « Horaires »';
const closeBy = 'une ligne dit la même chose qu’une autre : c’est un seul espace';
const notAsked = 'la fiche d’un espace ne le dit pas';

const reasons: Record<string, string> = {
  id: ownNumber,
  id_fs: ownNumber,
  telephone: mobile,
  courriels: mailbox,
  mail: mailbox,
  presentation_detail: clean,
  commentaire: clean,
  lib_fs: spaces,
  adresse: spaces,
  complement_adresse: spaces,
  latitude: closeBy,
  longitude: closeBy,
  services: 'les quinze services de la version 0 sont rangés dans les neuf de la version 1',
  labels_nationaux:
    'les dispositifs portent leur nom d’aujourd’hui ; APTIC, qui n’en est plus un, passe aux autres labels',
  labels_autres: 'APTIC, qui n’est plus un dispositif national, s’y ajoute',
  horaires: 'la semaine est écrite sur deux chiffres, comme OpenStreetMap le demande',
  date_maj: 'le 31 décembre 1969 n’est pas une date plausible : celle de l’import la remplace',
  h_lundi: gathered,
  h_mardi: gathered,
  h_mercredi: gathered,
  h_jeudi: gathered,
  h_vendredi: gathered,
  h_samedi: gathered,
  format_fs:
    '« Bus », « Itinérante » deviennent « Itinérant » ; « Multisites » et « Fixe avec antennes » deviennent « Fixe »',
  insee_dep: 'le département se lit dans le code de la commune',
  prise_rdv: '« Oui » ou « Non » ne dit pas où prendre rendez-vous',
  type_fs: notAsked,
  labellisation_fs: notAsked,
};
