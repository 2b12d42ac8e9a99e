import { freeSeats, type Meeting } from '#modules/meetings/rules';
import type { Newcomer } from './registration.ts';

type Refused = { refusal: 'closed' | 'no_laptop' };
type Given = { refusal: null; coming: readonly Meeting[]; state: 'seat' | 'waiting' };

/** What somebody gets of the meetings that she asks for: a seat in each, or the waiting list of all of them. */
export function placeIn(
  coming: readonly Meeting[],
  { withLaptop }: Pick<Newcomer, 'withLaptop'>,
): Given | Refused {
  if (coming.length === 0) return { refusal: 'closed' };
  const isFree = coming.every(hasSeat);
  if (withLaptop && isFree && coming.some(lacksLaptop)) return { refusal: 'no_laptop' };
  return { refusal: null, coming, state: isFree ? 'seat' : 'waiting' };
}

export const isComing = ({ status, endsAt }: Meeting, now: Date): boolean =>
  status === 'planned' && endsAt > now;

export const hasSeat = (meeting: Meeting): boolean => freeSeats(meeting) !== 0;

const lacksLaptop = ({ laptops, laptopsTaken }: Meeting): boolean => laptopsTaken >= laptops;

/** One meeting that somebody waits for. */
export interface Waiting {
  registrationId: string;
  meetingId: string;
  isWhole: boolean;
  withLaptop: boolean;
}

/**
 * Who gets the seats that are free, first come first, and takes them of the meetings given. Who waits for a whole cycle gets
 * all of it at once; as long as she cannot, the next one is served.
 */
export function served<One extends Waiting>(
  held: ReadonlyMap<string, Meeting>,
  waiting: readonly One[],
  isToCome: (meeting: Meeting) => boolean,
): One[][] {
  const given: One[][] = [];
  for (const hers of Map.groupBy(waiting, ({ registrationId }) => registrationId).values()) {
    const coming = hers.filter(({ meetingId }) => isOpen(held.get(meetingId), isToCome));
    for (const bookings of hers[0]?.isWhole ? [coming] : coming.map((one) => [one])) {
      if (bookings.length === 0 || !bookings.every((one) => fits(held.get(one.meetingId), one))) continue;
      for (const { meetingId, withLaptop } of bookings) takeSeat(held.get(meetingId) as Meeting, withLaptop);
      given.push(bookings);
    }
  }
  return given;
}

/** One seat more, or one less, of a meeting that is held. */
export function takeSeat(meeting: Meeting, withLaptop: boolean, count: 1 | -1 = 1): void {
  meeting.seatsTaken += count;
  meeting.laptopsTaken += withLaptop ? count : 0;
}

/** Until it begins a seat is given to whoever waits, without anybody's doing. */
export const startsAfter =
  (now: Date) =>
  ({ startsAt }: Meeting): boolean =>
    startsAt > now;

const isOpen = (meeting: Meeting | undefined, isToCome: (meeting: Meeting) => boolean): boolean =>
  meeting !== undefined && meeting.status === 'planned' && isToCome(meeting);

const fits = (meeting: Meeting | undefined, { withLaptop }: Waiting): boolean =>
  meeting !== undefined && hasSeat(meeting) && (!withLaptop || !lacksLaptop(meeting));
