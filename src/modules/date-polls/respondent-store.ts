// Owns: date_poll_respondent, date_poll_answer, date_poll_link. Reads: date_poll, date_poll_option, person.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Answer, Respondent } from './date-poll.ts';

type Db = DbOf<
  'datePollRespondent' | 'datePollAnswer' | 'datePollLink',
  'datePoll' | 'datePollOption' | 'person'
>;

/** Whom a link belongs to. */
export interface Holder {
  id: string;
  pollId: string;
  personId: string | null;
  name: string;
}

const holders = (db: Db) =>
  db
    .selectFrom('datePollRespondent as respondent')
    .leftJoin('person', 'person.id', 'personId')
    .select(['respondent.id', 'respondent.pollId', 'personId'])
    .select(sql<string>`coalesce(person.name, respondent.name)`.as('name'));

export const holderOf = (db: Db, tokenHash: string): Promise<Holder | undefined> =>
  holders(db)
    .innerJoin('datePollLink as link', 'link.respondentId', 'respondent.id')
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst();

/** The row of somebody with an account, made when she has none: she joined after the poll was opened. */
export async function holdFor(tx: Db, pollId: string, personId: string): Promise<Holder> {
  await insertMembers(tx, pollId, [personId]);
  return holders(tx).where('pollId', '=', pollId).where('personId', '=', personId).executeTakeFirstOrThrow();
}

export async function insertMembers(tx: Db, pollId: string, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return;
  await tx
    .insertInto('datePollRespondent')
    .values(personIds.map((personId) => ({ pollId, personId })))
    .onConflict((conflict) => conflict.columns(['pollId', 'personId']).doNothing())
    .execute();
}

/** Who answered or was asked, in the order of names among those who did not; nobody knows any more who was erased. */
export const respondentsOf = async (db: Db, pollId: string): Promise<(Respondent & Contact)[]> => {
  const rows = await holders(db)
    .leftJoin('datePollAnswer as answer', 'answer.respondentId', 'respondent.id')
    .select(['answeredAt', sql<string | null>`coalesce(person.email, respondent.email)`.as('email')])
    .select(
      sql<Record<string, Answer>>`coalesce(jsonb_object_agg(answer.option_id, says)
        filter (where answer.option_id is not null), '{}')`.as('says'),
    )
    .where('respondent.pollId', '=', pollId)
    .groupBy(['respondent.id', 'person.id'])
    .orderBy(sql`answered_at nulls last`)
    .orderBy(sql`coalesce(person.name, respondent.name) collate "fr-x-icu"`)
    .orderBy('respondent.id')
    .execute();
  return rows.map(({ says, ...row }) => ({ ...row, says: new Map(Object.entries(says)) }));
};

export interface Contact {
  email: string | null;
}

/** The names of those who answered by the link that is handed around, and of the members. */
export const namesIn = async (db: Db, pollId: string): Promise<string[]> =>
  (await holders(db).where('pollId', '=', pollId).execute()).map(({ name }) => name);

export async function insertGuest(
  tx: Db,
  guest: { pollId: string; name: string; email: string | null },
): Promise<string> {
  const { id } = await tx
    .insertInto('datePollRespondent')
    .values(guest)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function insertLinks(
  tx: Db,
  links: readonly { tokenHash: string; respondentId: string }[],
): Promise<void> {
  if (links.length > 0) await tx.insertInto('datePollLink').values(links).execute();
}

/** What she says of these dates now stands in the place of what she had said; null is nothing. */
export async function writeAnswers(
  tx: Db,
  { id: respondentId, pollId }: Pick<Holder, 'id' | 'pollId'>,
  said: ReadonlyMap<string, Answer | null>,
  now: Date,
): Promise<void> {
  await tx
    .deleteFrom('datePollAnswer')
    .where('respondentId', '=', respondentId)
    .where('optionId', 'in', [...said.keys()])
    .execute();
  const rows = [...said].flatMap(([optionId, says]) =>
    says === null ? [] : { pollId, respondentId, optionId, says },
  );
  await tx.insertInto('datePollAnswer').values(rows).execute();
  await tx
    .updateTable('datePollRespondent')
    .set({ answeredAt: sql`coalesce(answered_at, ${now})` })
    .where('id', '=', respondentId)
    .execute();
}

/** Takes the answer of a guest away, and her name with it. */
export async function removeGuest(tx: Db, pollId: string, id: string): Promise<void> {
  await tx
    .deleteFrom('datePollRespondent')
    .where('pollId', '=', pollId)
    .where('id', '=', id)
    .where('personId', 'is', null)
    .execute();
}

/** Forgets who people without an account were, once all dates of a poll are older; what they answered still counts. */
export async function forgetGuests(db: Db, before: Date): Promise<number> {
  const over = sql`select from ${tableIn(db, 'datePollOption')} option
    where option.poll_id = respondent.poll_id and starts_at >= ${before}`;
  const { rows } = await sql<{ id: string }>`update ${tableIn(db, 'datePollRespondent')} respondent
    set name = '', email = null where person_id is null and name <> '' and not exists (${over})
    returning id`.execute(db);
  await db
    .deleteFrom('datePollLink')
    .where('respondentId', '=', sql<string>`any(${rows.map(({ id }) => id)}::uuid[])`)
    .execute();
  return rows.length;
}
