// Reads: person, space_person, role_grant, space.
import { sql } from 'kysely';
import {
  capital,
  type HeldShare,
  isOver,
  type Places,
  readPlaces,
  type Share,
  shareInWords,
  sharesOf,
  welcomeAt,
  welcomesOf,
  whereInWords,
} from '#modules/roles';
import { type Database, type DbOf, type Transaction, tableIn } from '#platform/database/deed';
import { type Findable, type FindableKind, tellFindables } from '#platform/findable';
import type { Lang } from '#platform/i18n';
import { words } from './words.ts';

type Db = DbOf<never, 'person' | 'spacePerson' | 'roleGrant' | 'space'>;

/**
 * The people of the network, by their names, their roles and their spaces, for whoever looks after them where they work:
 * what the list of the team shows her, and nothing by which one is reached.
 */
export const findablePeople: FindableKind = {
  name: 'personnes',
  label: { fr: 'Personnes du réseau', en: 'People of the network' },
  order: 60,
  permissions: ['team.manage'],
  keys: peopleOfTeam,
  async read(db, keys, now) {
    const [people, shares, welcomes, places] = await Promise.all([
      namesOf(db, keys),
      sharesOf(db, keys),
      welcomesOf(db, keys),
      readPlaces(db),
    ]);
    return people.flatMap(({ id, name }) => {
      const own = shares.filter((share) => share.personId === id && !isOver(share, now));
      const held = {
        shares: own,
        welcomes: welcomes
          .filter(
            ({ personId, spaceId }) => personId === id && !own.some(({ spaces }) => spaces.includes(spaceId)),
          )
          .map(({ spaceId }) => spaceId),
      };
      if (held.shares.length + held.welcomes.length === 0) return [];
      return (['fr', 'en'] as const).map((lang) => findableOf({ id, name, lang }, held, places));
    });
  },
};

export const tellPeopleOfTeam = (tx: Transaction, keys: readonly string[], now: Date): Promise<void> =>
  tellFindables(tx, { kind: findablePeople, keys, now });

/** Who works in a space, whose name may have changed. */
export async function peopleOfSpace(db: Db, spaceId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select person_id as id from ${tableIn(db, 'spacePerson')} where space_id = ${spaceId}
    union select person_id from ${tableIn(db, 'roleGrant')} where ${spaceId}::uuid = any(spaces)`.execute(db);
  return rows.map(({ id }) => id);
}

async function peopleOfTeam(db: Database, now: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select person_id as id from ${tableIn(db, 'spacePerson')}
    union select person_id from ${tableIn(db, 'roleGrant')}
      where role <> 'inhabitant' and (ends_at is null or ends_at > ${now})`.execute(db);
  return rows.map(({ id }) => id);
}

const namesOf = (db: Db, ids: readonly string[]): Promise<{ id: string; name: string }[]> =>
  db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('mergedInto', 'is', null)
    .execute();

/** What somebody holds or will hold, and the spaces where she welcomes the public without holding them. */
interface Held {
  shares: readonly HeldShare[];
  welcomes: readonly string[];
}

interface Named {
  id: string;
  name: string;
  lang: Lang;
}

const findableOf = ({ id, name, lang }: Named, held: Held, places: Places): Findable => ({
  key: id,
  lang,
  isTranslated: true,
  path: `/extranet/equipe/${id}`,
  title: name,
  text: inWords(lang, held, places),
  alsoAt: [...new Set(heldAt(held).flatMap((share) => codesOf(share, places)))],
  readers: { permission: 'team.manage', where: 'there' },
  until: firstEnd(held.shares),
});

const heldAt = ({ shares, welcomes }: Held): Share[] => [...shares, welcomeAt(welcomes)];

/** « Animation : La Halle (Gramat). Accueil : Le Belvédère (Rocamadour). » */
function inWords(lang: Lang, { shares, welcomes }: Held, places: Places): string {
  const said = shares.map((share) => shareInWords(lang, share, places));
  if (welcomes.length > 0) said.push(words(lang).list.welcomesAt(whereInWords(welcomeAt(welcomes), places)));
  return said.map((one) => `${capital(one)}.`).join(' ');
}

/** An ambassador looks after a space by its commune, or by the grouping of that. */
const codesOf = ({ spaces, communes, epcis }: Share, places: Places): string[] => [
  ...spaces.flatMap((id) => {
    const space = places.spaces.get(id);
    return space ? [space.communeCode, ...(space.epciCode ? [space.epciCode] : [])] : [];
  }),
  ...communes,
  ...epcis,
];

/** What she may do is read again when the first of her roles ends. */
function firstEnd(shares: readonly HeldShare[]): Date | null {
  const ends = shares.flatMap(({ endsAt }) => endsAt?.getTime() ?? []);
  return ends.length > 0 ? new Date(Math.min(...ends)) : null;
}
