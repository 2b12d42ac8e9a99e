import { addPerson, addSpace, allSpaces, welcomeIn, welcomersOf } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import { anonymous } from '#platform/access';
import { type Database, inTransaction } from '#platform/database/deed';
import { merge } from './merge.ts';

/** What a file brought in twice: a space and a person that wait to be looked at, and a space that was made one already. */
export function tellDuplicates(db: Database, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const [waiting, done] = await ofTheLargestGrouping(tx);
    if (!waiting || !done) return;
    await enterAgain(tx, waiting, now);
    const [person] = await welcomersOf(tx, waiting.id);
    if (person) {
      const personId = await addPerson(tx, { name: person.name.split(' ').reverse().join(' ') });
      await welcomeIn(tx, { spaceId: waiting.id, personId, now });
    }
    const couple = { goneId: await enterAgain(tx, done, now), keptId: done.id };
    const wanted = { ...couple, kind: 'space' as const, taken: ['bus'], isSure: false };
    // Nothing points yet to what was entered a moment ago.
    await merge(tx, wanted, { followers: [], viewer: coordination(), now });
  });
}

/** Where the demonstration's ambassador works, so that she finds something. */
async function ofTheLargestGrouping(tx: Database): Promise<PlacedSpace[]> {
  const invented = (await allSpaces(tx)).filter(
    ({ fictitious, epciCode, status }) => fictitious && epciCode !== null && status === 'published',
  );
  const groupings = [...Map.groupBy(invented, ({ epciCode }) => epciCode).values()];
  return groupings.sort((a, b) => b.length - a.length)[0]?.slice(2) ?? [];
}

/** The same space as a careless file says it: no accent, another address of mail, a line of bus that the page lacks. */
async function enterAgain(tx: Database, space: PlacedSpace, now: Date): Promise<string> {
  const { communeCode, postalCode, address, latitude, longitude, phone, structureId, services } = space;
  const name = space.name.normalize('NFD').replace(/\p{Mn}/gu, '');
  const where = {
    communeCode,
    postalCode,
    address: address.toUpperCase(),
    latitude,
    longitude: longitude + 0.0002,
  };
  const said = {
    phone,
    structureId,
    services,
    email: 'accueil@maillage.example',
    bus: 'Arrêt à cent mètres.',
  };
  const double = { ...where, ...said, name, status: 'draft' as const, fictitious: true };
  return (await addSpace(tx, double, { actor: { id: null, name: 'Démonstration' }, now })).id;
}

const coordination = () => ({
  ...anonymous,
  personId: crypto.randomUUID(),
  name: 'Démonstration',
  grants: [{ role: 'coordinator' as const, communes: [], epcis: [], spaces: [] }],
  permissions: new Map([['merge.spaces', ['coordinator' as const]]]),
});
