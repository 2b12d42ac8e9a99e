import type { Meeting, Series } from '#modules/meetings/rules';
import { isComing, placeIn, served, startsAfter, takeSeat, type Waiting } from './places.ts';
import { type BookingState, closedWhy, type RegisterRefusal, type Wanted, whoIs } from './registration.ts';

/** A booking, as it is written or is about to be. */
export interface Line extends Waiting {
  /** Null as long as it is not written. */
  id: string | null;
  state: BookingState;
  cancelledBy: 'self' | 'team' | null;
  changedAt: Date;
  whoByEmail: string | null;
  whoByPhone: string | null;
}

/** Meetings that are held, and who is in them in the order in which they came; what is decided is entered here first. */
export interface Ledger {
  meetings: ReadonlyMap<string, Meeting>;
  series: ReadonlyMap<string, Series>;
  lines: Line[];
  zone: string;
}

/** Registers somebody by the rules of `register`: her lines follow those of all who came before her. */
export function enter(
  ledger: Ledger,
  registrationId: string,
  { meetingId, who, source, onlyThis = false }: Wanted,
  now: Date,
): RegisterRefusal | null {
  const found = findIn(ledger, meetingId, onlyThis);
  if (!found) return 'gone';
  const why = source === 'site' ? closedWhy(found.series, found.meetings, { now, zone: ledger.zone }) : null;
  if (why !== null) return why;
  const coming = found.meetings.filter((one) => isComing(one, now));
  const given = placeIn(coming, who);
  if (given.refusal !== null) return given.refusal;
  const hers = whoIs(who);
  if (coming.some(({ id }) => isInAlready(ledger, id, hers))) return 'twice';
  const { state } = given;
  const { isWhole } = found;
  const { withLaptop } = who;
  for (const meeting of coming) {
    if (state === 'seat') takeSeat(meeting, withLaptop);
    const mine = { registrationId, meetingId: meeting.id, isWhole, withLaptop, ...hers };
    ledger.lines.push({ id: null, ...mine, state, cancelledBy: null, changedAt: now });
  }
  return null;
}

/** Cancels all that she has to come, by the rules of `cancel`: each seat goes to the first who waits. */
export function cancelIn(
  ledger: Ledger,
  registrationId: string,
  { by, now }: { by: 'self' | 'team'; now: Date },
) {
  const hers = ledger.lines.filter(
    (line) =>
      line.registrationId === registrationId &&
      line.state !== 'cancelled' &&
      meetingIn(ledger, line.meetingId).endsAt > now,
  );
  const free = new Set<string>();
  for (const line of hers) {
    const meeting = meetingIn(ledger, line.meetingId);
    if (line.state === 'seat') for (const { id } of togetherWith(ledger, meeting)) free.add(id);
    if (line.state === 'seat') takeSeat(meeting, line.withLaptop, -1);
    Object.assign(line, { state: 'cancelled', cancelledBy: by, changedAt: now });
  }
  // Who waited before the list does so for something else than these seats: a laptop, a whole cycle.
  const waiting = ledger.lines.filter(
    ({ id, state, meetingId }) => id === null && state === 'waiting' && free.has(meetingId),
  );
  for (const line of served(ledger.meetings, waiting, startsAfter(now)).flat())
    Object.assign(line, { state: 'seat', changedAt: now });
}

function findIn(ledger: Ledger, meetingId: string, onlyThis: boolean) {
  const meeting = ledger.meetings.get(meetingId);
  const series = meeting && ledger.series.get(meeting.seriesId);
  if (!series || series.status === 'draft') return null;
  const isWhole = series.isCycle && !onlyThis;
  return { series, isWhole, meetings: isWhole ? togetherWith(ledger, meeting) : [meeting] };
}

/** All of a cycle in its order, whichever half of it they are in since it was cut; or the meeting alone. */
function togetherWith({ meetings, series }: Ledger, meeting: Meeting): Meeting[] {
  const cycleOf = ({ seriesId }: Meeting): string | null => {
    const of = series.get(seriesId);
    return of?.isCycle ? of.cycle : null;
  };
  const cycle = cycleOf(meeting);
  if (cycle === null) return [meeting];
  return [...meetings.values()]
    .filter((one) => cycleOf(one) === cycle)
    .sort((one, other) => one.plannedAt.getTime() - other.plannedAt.getTime());
}

const meetingIn = ({ meetings }: Ledger, id: string): Meeting => meetings.get(id) as Meeting;

/** As the database says it (`registration_meeting_email`, `…_phone`), which has the last word. */
const isInAlready = ({ lines }: Ledger, meetingId: string, who: ReturnType<typeof whoIs>): boolean =>
  lines.some(
    (line) =>
      line.meetingId === meetingId &&
      line.state !== 'cancelled' &&
      ((who.whoByEmail !== null && line.whoByEmail === who.whoByEmail) ||
        (who.whoByPhone !== null && line.whoByPhone === who.whoByPhone)),
  );
