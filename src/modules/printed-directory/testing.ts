import type { Binding } from '#modules/booklet';
import { addSpace } from '#modules/network';
import type { NewSpace } from '#modules/network/rules';
import { aSpace, tellTerritory } from '#modules/network/testing';
import type { Database } from '#platform/database/deed';
import type { Module } from '#platform/module';
import { aPage } from '#platform/testing/a-page';
import { unwritten } from './edition.ts';

const by = { actor: { id: null, name: 'essai' }, now: new Date('2026-11-01T08:00:00Z') };

/** Spaces of two groupings, in no order; answers their ids. */
export async function aSmallNetwork(db: Database, more: Partial<NewSpace>[] = []): Promise<string[]> {
  await tellTerritory(db);
  const spaces: Partial<NewSpace>[] = [
    {
      name: 'Médiathèque de Figeac',
      communeCode: '46102',
      latitude: 44.6086,
      longitude: 2.0318,
      phone: '+33536491220',
    },
    { name: 'Espace du Causse' },
    {
      name: 'Mairie',
      communeCode: '46009',
      latitude: 44.6718,
      longitude: 1.8744,
      walkIn: 'no',
      checkedOn: '2026-11-01',
    },
    ...more,
  ];
  const ids: string[] = [];
  for (const space of spaces) ids.push((await addSpace(db, aSpace(space), by)).id);
  return ids;
}

/** What a book is bound with, for a test that says only what it is about. */
export const aBinding = (different: Partial<Binding> = {}, modules: readonly Module[] = []): Binding => ({
  edition: unwritten(2027),
  network: aPage().network,
  modules,
  absolute: (path) => `https://lot.example${path}`,
  now: new Date('2026-11-24T09:12:00Z'),
  ...different,
});
