// Owns: outgoing_mail, unreachable_address.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import type { Part } from '#platform/letters/parts';
import type { Attachment, CalendarPart } from './mail.ts';
import { type MailState, retriable } from './mail-state.ts';
import { noWords } from './store.ts';
import type { Thread } from './thread.ts';

type Db = DbOf<'outgoingMail'>;

/** A mail as those see it who run a network: never its words, since a link in them would open an account. */
export interface ListedMail {
  id: string;
  recipient: string;
  subject: string;
  state: MailState;
  createdAt: Date;
  notBefore: Date;
  sentAt: Date | null;
  attempts: number;
  failure: string | null;
}

export interface Asked {
  /** Part of an address, whatever its letters. */
  address: string;
  /** Nothing for all of them. */
  states?: readonly MailState[] | undefined;
}

const asked = (db: Db, { address, states }: Asked) =>
  db
    .selectFrom('outgoingMail')
    .where('state', '!=', 'forgotten')
    .$if(states !== undefined, (mails) => mails.where('state', 'in', states ?? []))
    .$if(address !== '', (mails) =>
      mails.where('recipient', 'ilike', `%${address.replace(/[\\%_]/g, '\\$&')}%`),
    );

export const listMail = async (
  db: Db,
  asks: Asked,
  { offset, limit }: { offset: number; limit: number },
): Promise<ListedMail[]> =>
  await asked(db, asks)
    .select(['id', 'recipient', 'subject', 'createdAt', 'notBefore', 'sentAt', 'attempts', 'failure'])
    .select((mail) => mail.ref('state').$castTo<MailState>().as('state'))
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute();

/** How many there are in each state, for an address. */
export async function countMail(db: Db, address: string): Promise<ReadonlyMap<MailState, number>> {
  const rows = await asked(db, { address })
    .select((mail) => [
      mail.ref('state').$castTo<MailState>().as('state'),
      mail.fn.countAll<string>().as('count'),
    ])
    .groupBy('state')
    .execute();
  return new Map(rows.map(({ state, count }) => [state, Number(count)]));
}

/** Sends once more what had ended, as if it were new; answers to whom, or undefined when nothing is to be sent. */
export const tryAgain = (tx: Db, id: string, now: Date) =>
  tx
    .updateTable('outgoingMail')
    .set({ state: 'waiting', attempts: 0, firstTriedAt: null, notBefore: now, failure: null })
    .where('id', '=', id)
    .where((mail) =>
      mail.or([
        mail('state', 'in', retriable),
        mail.and([mail('state', '=', 'waiting'), mail('attempts', '>', 0)]),
      ]),
    )
    .returning('recipient')
    .executeTakeFirst();

/** Nothing is left of a mail but its key, so that it is not written again. */
export async function forgetMail(tx: Db, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('outgoingMail')
    .where('id', '=', id)
    .where('key', 'is', null)
    .executeTakeFirst();
  const { numUpdatedRows } = await tx
    .updateTable('outgoingMail')
    .set(nothing)
    .where('id', '=', id)
    .where('state', '!=', 'forgotten')
    .executeTakeFirst();
  return numDeletedRows + numUpdatedRows > 0n;
}

/** Forgets what was written before; keys are remembered until they are of no use. Answers how many were forgotten. */
export async function forgetOldMail(db: Db, before: Date, keysBefore: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('outgoingMail')
    .where((mail) =>
      mail.or([
        mail.and([mail('createdAt', '<', before), mail('key', 'is', null)]),
        mail('createdAt', '<', keysBefore),
      ]),
    )
    .executeTakeFirst();
  const { numUpdatedRows } = await db
    .updateTable('outgoingMail')
    .set(nothing)
    .where('createdAt', '<', before)
    .where('state', '!=', 'forgotten')
    .executeTakeFirst();
  return Number(numDeletedRows + numUpdatedRows);
}

const nothing = {
  state: 'forgotten',
  recipient: '',
  subject: '-',
  failure: null,
  topics: [] as string[],
  ...noWords,
};

/** For a demonstration, which sends nothing: the latest that have words to show, or the one that was asked. */
export const mailToRead = (db: Db, limit: number, id: string | null = null) =>
  db
    .selectFrom('outgoingMail')
    .select(['id', 'recipient', 'subject', 'text', 'topics', 'createdAt'])
    .select((mail) => [
      mail.ref('lang').$castTo<Lang>().as('lang'),
      mail.ref('parts').$castTo<readonly Part[] | null>().as('parts'),
      mail.ref('calendar').$castTo<CalendarPart | null>().as('calendar'),
      mail.ref('attachment').$castTo<Attachment | null>().as('attachment'),
      mail.ref('thread').$castTo<Thread | null>().as('thread'),
    ])
    .where('state', 'in', ['unsorted', 'waiting', 'sent'])
    .$if(id !== null, (mails) => mails.where('id', '=', id as string))
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();

export interface Unreachable {
  address: string;
  since: Date;
  why: string;
}

export const listUnreachable = (
  db: DbOf<never, 'unreachableAddress'>,
  { offset, limit }: { offset: number; limit: number },
): Promise<Unreachable[]> =>
  db
    .selectFrom('unreachableAddress')
    .select(['address', 'since', 'why'])
    .orderBy('since', 'desc')
    .orderBy('address')
    .offset(offset)
    .limit(limit)
    .execute();

export const countUnreachable = async (db: DbOf<never, 'unreachableAddress'>): Promise<number> =>
  Number(
    (
      await db
        .selectFrom('unreachableAddress')
        .select(sql<string>`count(*)`.as('count'))
        .executeTakeFirstOrThrow()
    ).count,
  );
