import { addDays, dateOf, type IsoDate, instantOf, keptByZone, startOfDay, weekdayOf } from '#platform/time';

/** A part of a day in which somebody would come. */
export interface Slot {
  day: IsoDate;
  /** Open at this instant or later. */
  after: Date;
  /** Open at this instant or before; without it, until the end of the day. */
  before?: Date;
}

const saturday = 6;

/** What visitors ask for: now, after 18 h today, and on Saturday (today, when it is one). */
export function slotsAt(now: Date, zone: string): Record<'now' | 'evening' | 'saturday', Slot> {
  const today = dateOf(now, zone);
  return { now: { day: today, after: now, before: now }, ...slotsOn(today, zone) };
}

type DaySlots = Record<'evening' | 'saturday', Slot>;

const slotsKept = keptByZone<DaySlots>();

/** Worked out once for a day: every search asks. */
const slotsOn = (today: IsoDate, zone: string): DaySlots =>
  slotsKept(zone, Date.parse(today), () => {
    const nextSaturday = addDays(today, (saturday - weekdayOf(today) + 7) % 7);
    return {
      evening: { day: today, after: instantOf(`${today}T18:00`, zone) },
      saturday: { day: nextSaturday, after: startOfDay(nextSaturday, zone) },
    };
  });
