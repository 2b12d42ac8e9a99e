import { beforeAll } from 'vitest';
import { tellTerritory } from '#modules/network/testing';
import { type Database, inTransaction } from '#platform/database/deed';
import { type Findable, type FindableKind, tellFindables } from '#platform/findable';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';

const figeac = { communeCode: '46102', epciCode: '200067361' };
const gramat = { communeCode: '46128', epciCode: '200066371' };

/** A site for one test file, with its clock, in which photographs are spoken of; and its search, as a browser without a script asks it. */
export function aSearch() {
  const db = freshDatabase();
  const site = { at: new Date('2026-11-24T09:12:00Z') };
  const app = testApp(db, () => site.at);
  beforeAll(async () => {
    await tellTerritory(db());
    await tellPhotographs(db(), site.at);
  });
  return Object.assign(site, {
    app,
    search: async (query: string, visitor = app.visitor()) => {
      const answer = await visitor.get(`/recherche?${query}`);
      return { ...answer, words: plain(answer.text), titles: titlesIn(answer.text) };
    },
  });
}

/** The titles of what was found, in their order. */
export const titlesIn = (html: string): string[] =>
  [...html.matchAll(/<li class="entry"[\s\S]*?<a [^>]*>([\s\S]*?)<\/a>/g)].map(([, title = '']) =>
    plain(title).trim().replace(/ +/g, ' '),
  );

/** Something that everybody may find; a test says only what it is about. */
const said = (key: string, title: string, about: Partial<Findable> = {}): Findable => ({
  key,
  lang: 'fr',
  path: `/${key}`,
  title,
  text: '',
  readers: 'everybody',
  ...about,
});

/** Tells what can be found under the name of a kind. */
async function tell(db: Database, name: string, findables: readonly Findable[], now: Date): Promise<void> {
  const kind: FindableKind = {
    name,
    label: { fr: name, en: name },
    order: 1,
    keys: async () => findables.map(({ key }) => key),
    read: async (_db, keys) => findables.filter(({ key }) => keys.includes(key)),
  };
  const keys = findables.map(({ key }) => key);
  await inTransaction(db, (tx) => tellFindables(tx, { kind, keys, now }));
}

const secret = { permission: 'team.manage', where: 'anywhere' } as const;

/** Two spaces, workshops of which one is over at eleven and one is told from noon on, pages in both languages, and what the staff may read. */
async function tellPhotographs(db: Database, now: Date): Promise<void> {
  await tell(db, 'espaces', spaces, now);
  await tell(db, 'ateliers', workshops, now);
  await tell(db, 'pages', pages, now);
  await tell(db, 'personnes', ofTheTeam, now);
}

const spaces = [
  said('mediatheque', 'Médiathèque de Figeac', {
    at: figeac,
    place: 'Figeac',
    text: 'On y imprime ses photographies.',
  }),
  said('cyber', 'Le Cyber de Gramat', {
    at: gramat,
    place: 'Gramat',
    text: 'Imprimer une photographie, scanner un document.',
  }),
];

const workshops = [
  said('ranger', 'Ranger ses photographies', {
    at: gramat,
    place: 'Gramat',
    date: new Date('2026-12-01T13:00:00Z'),
    text: 'Trier, nommer, sauvegarder & <b>partager</b>.',
  }),
  said('passe', 'Photographies du passé', { until: new Date('2026-11-24T10:00:00Z') }),
  said('avenir', 'Photographies à venir', { from: new Date('2026-11-24T11:00:00Z') }),
];

const pages = [
  said('aide', 'Être aidé', { isTranslated: true, text: 'Appelez-nous pour une photographie.' }),
  said('help', 'Getting help', { lang: 'en', isTranslated: true, text: 'Call us about a photographie.' }),
];

const ofTheTeam = [
  said('secret', 'Consigne aux animatrices : la photographie', { readers: secret }),
  said('secret-figeac', 'Figeac prépare ses photographies', {
    at: figeac,
    readers: { ...secret, where: 'there' },
  }),
];
