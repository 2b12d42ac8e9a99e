import type { AnnouncedClosing } from '#modules/hours';
import { type Span, spanOn } from '#modules/meetings/rules';
import type { Transaction } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { addDays, dateOf, type IsoDate } from '#platform/time';
import { plannedBetween, question } from './store.ts';

interface Announced {
  spaceId: string;
  closings: readonly AnnouncedClosing[];
  now: Date;
}

/** Questions the meetings that a space had announced for the times when it will be closed. */
export async function questionMeetings(
  tx: Transaction,
  { spaceId, closings, now }: Announced,
): Promise<void> {
  const zone = await zoneOf(tx);
  for (const closing of closings) {
    const [first, last] = [closedOn(closing, closing.from, zone), closedOn(closing, closing.to, zone)];
    const from = first.startsAt > now ? first.startsAt : now;
    const meetings = await plannedBetween(tx, spaceId, { from, to: last.endsAt });
    const questioned = meetings.filter((meeting) => isClosed(closing, meeting, zone));
    await question(
      tx,
      questioned.map(({ id }) => ({ meetingId: id, closingId: closing.id })),
    );
  }
}

/** Whether a closing of some hours each day meets it: one of the morning leaves the afternoon alone. */
export function isClosed(closing: Omit<AnnouncedClosing, 'id'>, meeting: Span, zone: string): boolean {
  const last = dateOf(meeting.endsAt, zone);
  for (let day = dateOf(meeting.startsAt, zone); day <= last; day = addDays(day, 1)) {
    if (day < closing.from || day > closing.to) continue;
    const { startsAt, endsAt } = closedOn(closing, day, zone);
    if (startsAt < meeting.endsAt && meeting.startsAt < endsAt) return true;
  }
  return false;
}

const closedOn = (
  { fromMinutes, toMinutes }: Pick<AnnouncedClosing, 'fromMinutes' | 'toMinutes'>,
  day: IsoDate,
  zone: string,
): Span => spanOn({ startsAtMinutes: fromMinutes, durationMinutes: toMinutes - fromMinutes }, day, zone);
