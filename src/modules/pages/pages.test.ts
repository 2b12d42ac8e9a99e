import { beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { textFor } from './editable-page.ts';
import { allPages, findPage } from './find-page.ts';
import { menuOf } from './menu.ts';
import { versionsOf } from './store.ts';
import { openPage, placePage, writePage } from './write-page.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const by = {
  actor: { id: null, name: 'Paul Estève' },
  now,
  isAddressTaken: (slug: string) => slug === 'annuaire',
};
const text = { lang: 'fr', title: 'Le ticket', body: 'Dix séances.' } as const;
const shipped = async () => {
  const page = await findPage(db(), 'etre-aide');
  if (!page) throw new Error('shipped with the program');
  return page;
};

beforeEach(async () => {
  await db().deleteFrom('pageVersion').execute();
  await db().deleteFrom('editablePage').execute();
});

test('a new network has four pages in both languages before anybody writes', async () => {
  const pages = await allPages(db());
  expect(pages.map(({ slug }) => slug)).toEqual([
    'etre-aide',
    'accessibilite',
    'mentions-legales',
    'donnees-personnelles',
  ]);
  for (const page of pages) {
    expect(page.texts.map(({ lang }) => lang)).toEqual(['fr', 'en']);
    for (const { title, body } of page.texts) expect([title, body]).not.toContain('');
  }
});

test('a text that is written takes the place of the one that ships, in its language only', async () => {
  await writePage(
    db(),
    await shipped(),
    { lang: 'fr', title: 'Nous appeler', body: 'Bonjour.' },
    { ...by, seen: null },
  );
  const page = await shipped();
  expect(textFor(page, 'fr')).toMatchObject({ title: 'Nous appeler' });
  expect(textFor(page, 'en')).toMatchObject({ title: 'Get help' });
});

test('a page written in one language is read in that language by everybody', async () => {
  await openPage(db(), { slug: 'le-ticket', place: 'footer', position: 60 }, text, by);
  const page = await findPage(db(), 'le-ticket');
  expect(page && textFor(page, 'en')).toMatchObject({ lang: 'fr', title: 'Le ticket' });
});

test.each(['etre-aide', 'annuaire', 'le-ticket'])(
  'no page is opened at /%s, which leads somewhere already',
  async (slug) => {
    await openPage(db(), { slug: 'le-ticket', place: 'footer', position: 60 }, text, by);
    const outcome = await openPage(db(), { slug, place: 'footer', position: 60 }, text, by);
    expect(outcome).toEqual({ refusal: 'taken' });
  },
);

test('every text is kept, the latest first', async () => {
  const page = await shipped();
  await writePage(db(), page, { ...text, title: 'Un' }, { ...by, seen: null });
  const [first] = await versionsOf(db(), page.slug, 'fr');
  await writePage(db(), page, { ...text, title: 'Deux' }, { ...by, seen: first?.id ?? null });
  const versions = await versionsOf(db(), page.slug, 'fr');
  expect(versions.map(({ title, actorName }) => [title, actorName])).toEqual([
    ['Deux', 'Paul Estève'],
    ['Un', 'Paul Estève'],
  ]);
});

test('of two people who save over the same text, the second is told and nothing is lost', async () => {
  const page = await shipped();
  const outcomes = await Promise.all(
    ['Un', 'Deux'].map((title) => writePage(db(), page, { ...text, title }, { ...by, seen: null })),
  );
  expect(outcomes.map(({ refusal }) => refusal).sort()).toEqual(['changed', null]);
  expect(await versionsOf(db(), page.slug, 'fr')).toHaveLength(1);
});

test('a page that is withdrawn leaves the menus, and one that is moved changes menu', async () => {
  const placesOf = async () =>
    (await menuOf(db())).filter(({ place }) => place !== 'staff').map(({ path, place }) => [path, place]);
  await placePage(db(), { slug: 'accessibilite', place: 'withdrawn', position: 90 }, now);
  await placePage(db(), { slug: 'mentions-legales', place: 'public', position: 5 }, now);
  expect(await placesOf()).toEqual([
    ['/mentions-legales', 'public'],
    ['/etre-aide', 'public'],
    ['/donnees-personnelles', 'footer'],
  ]);
});
