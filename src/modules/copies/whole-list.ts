import { allSpaces, communes } from '#modules/network';
import type { Database } from '#platform/database/deed';
import { ofCommune } from '#platform/of-commune';
import type { Listed } from './store.ts';

/** All the published spaces, or a town hall for each commune, with as many copies each. */
export const wholeList = (db: Database, list: 'spaces' | 'town_halls', copies: number): Promise<Listed[]> =>
  list === 'spaces' ? spacesIn(db, copies) : townHallsIn(db, copies);

async function spacesIn(db: Database, copies: number): Promise<Listed[]> {
  const published = (await allSpaces(db)).filter(({ status }) => status === 'published');
  return published.map((space) => ({
    kind: 'space',
    name: space.name.slice(0, 120),
    address: [space.addressExtra, space.address].filter(Boolean).join(', ').slice(0, 500),
    postalCode: space.postalCode,
    city: space.communeName.slice(0, 80),
    copies,
    spaceId: space.id,
  }));
}

async function townHallsIn(db: Database, copies: number): Promise<Listed[]> {
  return (await communes(db)).map(({ code, name, postalCodes }) => ({
    kind: 'town_hall',
    name: `Mairie ${ofCommune(name)}`.slice(0, 120),
    address: null,
    postalCode: postalCodes[0] as string,
    city: name,
    copies,
    communeCode: code,
  }));
}
