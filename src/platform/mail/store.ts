// Owns: outgoing_mail. Reads: public.network.
import { sql } from 'kysely';
import { type DbOf, type Located, schemaOf } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import type { Part } from '#platform/letters/parts';
import type { Attachment, CalendarPart } from './mail.ts';
import type { Thread } from './thread.ts';

type Db = DbOf<'outgoingMail'>;

export interface WaitingMail {
  id: string;
  recipient: string;
  subject: string;
  lang: Lang;
  text: string;
  parts: readonly Part[] | null;
  calendar: CalendarPart | null;
  attachment: Attachment | null;
  thread: Thread | null;
  headers: Record<string, string>;
  topics: readonly string[];
  /** How often it was tried in vain, and since when. */
  attempts: number;
  firstTriedAt: Date | null;
}

/** Whether this network is a demonstration, where anybody may make the site write to anybody. */
export async function isDemonstration(db: Located): Promise<boolean> {
  const { rows } = await sql<{ demonstration: boolean }>`select demonstration from public.network
    where slug = ${schemaOf(db)}`.execute(db);
  return rows[0]?.demonstration ?? true;
}

/**
 * Claims the mail whose turn it is: what somebody waits for before what she follows, then what has waited longest. Until
 * `until` nobody else tries it. Should this process stop
 * meanwhile, it is then tried again.
 */
export const claimNextMail = (
  db: Db,
  { now, until }: { now: Date; until: Date },
): Promise<WaitingMail | undefined> =>
  db
    .updateTable('outgoingMail')
    .set({ notBefore: until })
    .where('id', '=', (mail) =>
      mail
        .selectFrom('outgoingMail')
        .select('id')
        .where('state', '=', 'waiting')
        .where('notBefore', '<=', now)
        .orderBy(sql`cardinality(topics) > 0`)
        .orderBy('createdAt')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'recipient', 'subject', 'text', 'topics', 'attempts', 'firstTriedAt'])
    .returning((mail) => [
      mail.ref('lang').$castTo<Lang>().as('lang'),
      mail.ref('parts').$castTo<readonly Part[] | null>().as('parts'),
      mail.ref('calendar').$castTo<CalendarPart | null>().as('calendar'),
      mail.ref('attachment').$castTo<Attachment | null>().as('attachment'),
      mail.ref('thread').$castTo<Thread | null>().as('thread'),
      mail.ref('headers').$castTo<Record<string, string>>().as('headers'),
    ])
    .executeTakeFirst();

/** A mail that has left is known to have left; its words, which may hold a link, are forgotten. */
export const markSent = (db: Db, id: string, now: Date) =>
  db
    .updateTable('outgoingMail')
    .set({ state: 'sent', sentAt: now, ...noWords, failure: null })
    .where('id', '=', id)
    .execute();

/** What a mail says, once it need not be known any more. */
export const noWords = {
  text: '',
  parts: null,
  short: null,
  calendar: null,
  attachment: null,
  thread: null,
  headers: '{}',
};

/** The names of the files that go with what has not left yet. */
export const attachedFiles = async (db: Db): Promise<readonly string[]> =>
  (
    await db
      .selectFrom('outgoingMail')
      .select(sql<string>`attachment->>'sha256'`.as('name'))
      .distinct()
      .where('attachment', 'is not', null)
      .execute()
  ).map(({ name }) => name);

/** Keeps a mail for another try. */
export const putOff = (
  db: Db,
  id: string,
  { failure, now, until }: { failure: string; now: Date; until: Date },
) =>
  db
    .updateTable('outgoingMail')
    .set({
      failure,
      attempts: sql`attempts + 1`,
      firstTriedAt: sql`coalesce(first_tried_at, ${now}::timestamptz)`,
      notBefore: until,
    })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute();

/** The server of its reader said no for good: what it says is kept, since somebody may send it again. */
export const markRefused = (db: Db, id: string, failure: string) => endTries(db, id, 'refused', failure);

export const markGivenUp = (db: Db, id: string, failure: string) => endTries(db, id, 'given-up', failure);

const endTries = (db: Db, id: string, state: 'refused' | 'given-up', failure: string) =>
  db
    .updateTable('outgoingMail')
    .set({ state, failure, attempts: sql`attempts + 1` })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute();

/** The latest mail, whether or not it has left. */
export const latestMail = (db: Db, limit: number) =>
  db
    .selectFrom('outgoingMail')
    .select(['id', 'recipient', 'subject', 'lang', 'text', 'createdAt', 'sentAt', 'failure'])
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
