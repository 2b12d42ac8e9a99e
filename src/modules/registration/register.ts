import { sql, type Transaction } from 'kysely';
import { holdMeetings, meetingById, meetingsOf, seriesById, takeSeats } from '#modules/meetings';
import { freeSeats, type Meeting, type Series } from '#modules/meetings/rules';
import type { Database } from '#platform/database/connect';
import type { Tables } from '#platform/database/tables';
import type { Lang } from '#platform/i18n';
import { confirm } from './letters.ts';
import { type Closed, closedWhy, type Newcomer, type Registration, whoIs } from './registration.ts';
import { insertBookings, insertRegistration, newLink } from './store.ts';

export type RegisterRefusal =
  | Closed
  | 'gone'
  /** She is in one of these meetings already. */
  | 'twice'
  | 'no_laptop';

export interface Wanted {
  meetingId: string;
  who: Newcomer;
  /** The team is bound by no date, and may take somebody in one meeting of a cycle. */
  source: 'site' | 'team';
  onlyThis?: boolean;
  lang: Lang;
}

export type Registered =
  | { registration: Registration; state: 'seat' | 'waiting'; token: string; refusal: null }
  | { refusal: RegisterRefusal };

/** The meetings that one registers for from this one: all of its cycle, or itself. */
export async function meetingsWith(
  db: Database,
  meetingId: string,
  onlyThis = false,
): Promise<{ series: Series; meetings: Meeting[] } | null> {
  const meeting = await meetingById(db, meetingId);
  const series = meeting && (await seriesById(db, meeting.seriesId));
  if (!series || series.status === 'draft') return null;
  return { series, meetings: series.isCycle && !onlyThis ? await meetingsOf(db, series.id) : [meeting] };
}

/**
 * Registers somebody: a seat in each meeting, or the waiting list of all of them. The caller rolls back what is refused.
 * What needs no meeting is written before they are held, so that the next in line waits less.
 */
export async function register(
  tx: Transaction<Tables>,
  { meetingId, who, source, onlyThis = false, lang }: Wanted,
  now: Date,
): Promise<Registered> {
  const found = await meetingsWith(tx, meetingId, onlyThis);
  if (!found) return { refusal: 'gone' };
  const { series } = found;
  const why = source === 'site' ? closedWhy(series, found.meetings, now) : null;
  if (why !== null) return { refusal: why };

  const isWhole = series.isCycle && !onlyThis;
  const registration = await insertRegistration(tx, { ...who, isWhole, source, lang, createdAt: now });
  const token = await newLink(tx, registration.id, now);

  const ids = isWhole ? [meetingId] : found.meetings.map(({ id }) => id);
  const asked = new Set(found.meetings.map(({ id }) => id));
  const coming = await holdComing(tx, { ids, isFull: !found.meetings.every(hasSeat) }, (one) => {
    return asked.has(one.id) && one.status === 'planned' && one.endsAt > now;
  });
  if (coming.length === 0) return { refusal: 'closed' };
  if (who.withLaptop && coming.some(lacksLaptop) && coming.every(hasSeat)) return { refusal: 'no_laptop' };

  const state = coming.every(hasSeat) ? 'seat' : 'waiting';
  const wishes = coming.map(({ id }) => ({ meetingId: id, withLaptop: who.withLaptop }));
  if (state === 'seat' && (await takeSeats(tx, wishes)) !== null) throw new Error('Held meetings changed.');
  const mine = { registrationId: registration.id, state, changedAt: now, ...whoIs(who) } as const;
  if (
    !(await insertBookings(
      tx,
      coming.map(({ id }) => ({ ...mine, meetingId: id })),
    ))
  )
    return { refusal: 'twice' };
  await confirm(tx, registration, token, now);
  return { registration, state, token, refusal: null };
}

/**
 * Holds the meetings that are still to come. Where it seemed full one comes to wait, which many do side by side; a seat that
 * is free after all is asked for like any other.
 */
async function holdComing(
  tx: Transaction<Tables>,
  { ids, isFull }: { ids: readonly string[]; isFull: boolean },
  isComing: (meeting: Meeting) => boolean,
): Promise<Meeting[]> {
  if (isFull) {
    await sql`savepoint waits`.execute(tx);
    const waited = (await holdMeetings(tx, ids, 'wait')).filter(isComing);
    if (!waited.every(hasSeat)) return waited;
    await sql`rollback to savepoint waits`.execute(tx);
  }
  return (await holdMeetings(tx, ids)).filter(isComing);
}

const hasSeat = (meeting: Meeting): boolean => freeSeats(meeting) !== 0;

const lacksLaptop = ({ laptops, laptopsTaken }: Meeting): boolean => laptopsTaken >= laptops;
