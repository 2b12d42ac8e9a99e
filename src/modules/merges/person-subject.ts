// Reads: person, space_person, space, commune.
import { sql } from 'kysely';
import { accountState, deactivateAccount, isDemonstrationEmail, reactivateAccount } from '#modules/accounts';
import { type Couple, takeFromPerson, tellPeople, unitePeople } from '#modules/network';
import type { Database, DbOf } from '#platform/database/deed';
import { formatPhone } from '#platform/phone-words';
import type { Answer, By, Subject, Thing } from './subject.ts';
import { words } from './words.ts';

type Db = DbOf<never, 'person' | 'spacePerson' | 'space' | 'commune'>;

const fields = ['name', 'email', 'phone'] as const;

export const personSubject: Subject = {
  kind: 'person',
  async read(db, id, lang) {
    const row = await person(db, id);
    if (!row) return undefined;
    const t = words(lang);
    const account = await accountState(db, id);
    const answers = fields.map((key): Answer => {
      const value = row[key];
      const text = value === null ? t.nothing : key === 'phone' ? formatPhone(value) : value;
      return { key, label: t.personFields[key], value, text };
    });
    return {
      ...{ id, name: row.name, where: (row.places ?? []).join(', '), isGone: row.mergedInto !== null },
      ...{ target: {}, answers, account, about: account === null ? t.noAccount : t.hasAccount },
      weight: answers.filter(({ value }) => value !== null).length + (row.leftAt === null ? 3 : 0),
    };
  },
  async take(tx, couple, keys) {
    await takeFromPerson(
      tx,
      couple,
      fields.filter((field) => keys.includes(field)),
    );
  },
  unite: (tx, couple, { now }) => unitePeople(tx, couple, now),
  part: (tx, { goneId, keptId }, { now }) => tellPeople(tx, [goneId, keptId], now),
};

/** Her place of work, as far as it is known. */
const person = (db: Db, id: string) =>
  db
    .selectFrom('person')
    .selectAll()
    .select(({ selectFrom }) =>
      selectFrom('spacePerson')
        .innerJoin('space', 'space.id', 'spacePerson.spaceId')
        .innerJoin('commune', 'commune.code', 'space.communeCode')
        .whereRef('personId', '=', 'person.id')
        .select(sql<string[]>`array_agg(space.name || ', ' || commune.name order by space.name)`.as('names'))
        .as('places'),
    )
    .where('id', '=', id)
    .executeTakeFirst();

/** Which of two people stays because of her account: the one that is open, then the one used last; or either. */
export function keeperOf(one: Thing, other: Thing): string | null {
  const ranks = [one, other].map(({ account }) =>
    account === null ? 0 : account.deactivatedAt ? 1 : 2 + (account.lastSeenAt?.getTime() ?? 0),
  ) as [number, number];
  if (ranks[0] === ranks[1]) return null;
  return ranks[0] > ranks[1] ? one.id : other.id;
}

/** Both sign in with a code of their own: perhaps they are two people after all. */
export const bothHaveCodes = (one: Thing, other: Thing): boolean =>
  [one, other].every(({ account }) => account?.hasSecondFactor && account.deactivatedAt === null);

export const isShared = ({ account }: Thing): boolean =>
  account !== null && isDemonstrationEmail(account.email);

/** The account of the one that goes is shut, its sign-ins ended; answers whether it was open. */
export async function shutAccount(tx: Database, { goneId }: Couple, by: By): Promise<boolean> {
  const account = await accountState(tx, goneId);
  if (account === null || account.deactivatedAt !== null) return false;
  await deactivateAccount(tx, goneId, by);
  return true;
}

export const openAgain = (tx: Database, { goneId }: Couple, by: By): Promise<void> =>
  reactivateAccount(tx, goneId, by);
