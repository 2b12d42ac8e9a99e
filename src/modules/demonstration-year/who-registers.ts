import type { Random } from '#modules/demonstration/rules';
import type { Listed } from '#modules/registration';
import { dateOf } from '#platform/time';
import { quietOn } from './quiet-days.ts';
import type { Regular } from './regulars.ts';
import type { HeldMeeting } from './store.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

interface Crowd {
  regulars: readonly Regular[];
  /** Few come to a small space. */
  isSmall: boolean;
  random: Random;
  now: Date;
}

/** Who registered for a meeting, or for the cycle that begins with it: each some days before, some of them in vain. */
export function whoRegisters(meeting: HeldMeeting, { regulars, isSmall, random, now }: Crowd): Listed[] {
  const { id: meetingId, startsAt, laptops, isCycle } = meeting;
  const latest = new Date(Math.min(startsAt.getTime() - hourMs, now.getTime() - hourMs));
  return random.some(regulars, demandFor(meeting, { isSmall, random, now })).map((who) => {
    const registers = before(latest, random, isCycle ? 40 : 21);
    const cancels = random.chance(0.08) ? between(registers, latest, random) : null;
    return {
      meetingId,
      who: { ...who, withLaptop: laptops > 0 && random.chance(0.4) },
      source: random.chance(0.4) ? 'site' : 'team',
      lang: 'fr',
      now: registers,
      cancelled: cancels && { by: random.chance(0.7) ? 'self' : 'team', now: cancels },
    };
  });
}

/** From half of the seats to a third more than there are; those who are in it already are counted. */
function demandFor(
  { seats, seatsTaken, startsAt }: HeldMeeting,
  { isSmall, random, now }: Pick<Crowd, 'isSmall' | 'random' | 'now'>,
): number {
  const wanted = (seats ?? 0) * (0.5 + 0.75 * random.next()) * (isSmall ? 0.3 : 1);
  const inHolidays = quietOn(dateOf(startsAt, 'Europe/Paris')) > 0.5 ? 0.7 : 1;
  return Math.max(
    isSmall ? 1 : 0,
    Math.round(wanted * inHolidays * registeredYet(startsAt, now)) - seatsTaken,
  );
}

/** Of those who will come to a meeting ahead, some have registered by now. */
function registeredYet(startsAt: Date, now: Date): number {
  const daysAhead = (startsAt.getTime() - now.getTime()) / dayMs;
  return daysAhead <= 0 ? 1 : Math.max(0.1, 0.8 - daysAhead / 30);
}

/** Mostly in the last days, at an hour when people are up. */
function before(latest: Date, random: Random, mostDays: number): Date {
  const daysBefore = Math.floor(random.next() ** 2 * mostDays);
  return new Date(latest.getTime() - daysBefore * dayMs - random.between(1, 300) * 60_000);
}

const between = (from: Date, to: Date, random: Random): Date =>
  new Date(from.getTime() + Math.floor(random.next() * (to.getTime() - from.getTime())));
