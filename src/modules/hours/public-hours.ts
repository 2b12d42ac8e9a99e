import type { DbOf } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import { addDays, dateOf, type IsoDate } from '#platform/time';
import { type Moment, statesOf } from './coming.ts';
import { daysAhead } from './refresh-openings.ts';
import { localityOf } from './schedule.ts';
import { upcoming } from './special.ts';
import { specialInWords } from './special-words.ts';
import { type OpeningSpecification, openingSpecification } from './specification.ts';
import { type StateWords, stateInWords } from './state-words.ts';
import { openingsBetween, specialHoursSince } from './store.ts';
import { type DayLine, daysInWords, mondayOf } from './week-words.ts';

type Db = DbOf<never, 'opening' | 'specialHours' | 'space'>;

/** An exception as it is read; the reason is in its author's language. */
export interface Announcement {
  /** « Fermé du 12 au 16 août » */
  sentence: string;
  reason: string | null;
}

/** What the public reads of a space's hours. */
export interface PublicHours {
  /** Null when the space has no hours, which is not the same as closed. */
  state: StateWords | null;
  /** Monday to Sunday, or seven days from the one that was asked for. */
  week: DayLine[];
  /** The exceptions of the next sixty days, the nearest first. */
  announcements: Announcement[];
  /** For search engines: `openingHoursSpecification`. */
  specification: OpeningSpecification[];
}

export async function publicHours(
  db: Db,
  space: { id: string; hours: string | null; communeCode: string },
  reading: Moment & { lang: Lang; from?: IsoDate },
): Promise<PublicHours> {
  const { now, zone, lang } = reading;
  const place = localityOf(space, zone);
  const today = dateOf(now, zone);
  const { from = mondayOf(today) } = reading;
  const [states, intervals, special] = await Promise.all([
    statesOf(db, [space.id], reading),
    openingsBetween(db, space.id, from, addDays(from, 6)),
    specialHoursSince(db, space.id, from),
  ]);
  const coming = upcoming(special, today, addDays(today, daysAhead));
  const state = states.get(space.id);
  return {
    state: state && (space.hours || coming.length > 0) ? stateInWords(state, reading) : null,
    week: daysInWords({ intervals, special }, { from, today }, place, lang),
    announcements: coming.map((one) => ({ sentence: specialInWords(one, today, lang), reason: one.reason })),
    specification: openingSpecification({ hours: space.hours, special: coming }, today, place),
  };
}
