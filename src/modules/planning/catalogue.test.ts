import { expect, test } from 'vitest';
import { anonymous } from '#platform/access';
import type { CatalogueEntry } from '#platform/catalogue';
import type { Asked } from '#platform/http/env';
import { defineModule } from '#platform/module';
import { catalogueOf, filledBy } from './catalogue.ts';
import { blankWorkshop, WorkshopForm } from './workshop-form.ts';

const photos: CatalogueEntry = {
  key: 'photos',
  title: 'Mes photos',
  summary: 'Trier et partager.',
  theme: 'pictures',
  level: 'beginner',
  durationMinutes: 90,
  seats: 6,
  laptops: 4,
  publics: ['Seniors'],
  priceCents: 250,
};

const bringing = (entries: readonly CatalogueEntry[]) =>
  defineModule({
    name: 'trial',
    title: { fr: 'Essais', en: 'Trials' },
    needs: [],
    catalogue: async () => entries,
  });

const asked = (modules: Asked['modules']): Asked =>
  ({ modules, lang: 'fr', viewer: anonymous }) as unknown as Asked;

test('modules that are on bring their workshops, each under its title', async () => {
  const drawn = await catalogueOf(asked([bringing([photos])]));
  expect(drawn.map(({ key, group, title }) => [key, group, title])).toEqual([
    ['trial.photos', 'Essais', 'Mes photos'],
  ]);
  expect(await catalogueOf(asked([]))).toEqual([]);
});

test.each<[string, Partial<CatalogueEntry>, Record<string, unknown>]>([
  [
    'all that it says',
    {},
    { title: 'Mes photos', endsAt: 930, seats: 6, laptops: 4, price: 2.5, theme: 'pictures' },
  ],
  ['nobody counted: nobody registers', { seats: null }, { registration: 'none', seats: null }],
  ['a theme that nobody knows', { theme: 'astrologie', level: 'expert' }, { theme: null, level: 'any' }],
  ['longer than the day', { durationMinutes: 2000 }, { endsAt: 1439 }],
])('the form is filled in with a choice: %s', (_name, about, filled) => {
  const values = filledBy({ ...photos, ...about }, blankWorkshop('2026-12-01', null));
  expect(WorkshopForm.parse(values)).toMatchObject(filled);
});

test('what was typed is kept: a choice fills in what is empty, or as the form begins', () => {
  const blank = blankWorkshop('2026-12-01', null);
  const typed = { ...blank, title: 'Les photos de Marie', seats: '12', startsAt: '9h30', theme: '' };
  expect(filledBy({ ...photos, summary: 'Trier.' }, blank, typed)).toMatchObject({
    ...{ title: 'Les photos de Marie', seats: '12', startsAt: '9h30', endsAt: '11:00' },
    ...{ summary: 'Trier.', theme: 'pictures', level: 'beginner', laptops: '4', price: '2,5' },
  });
});
