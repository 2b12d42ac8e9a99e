import { specialHoursSince } from '#modules/hours';
import { holidaysBetween, localityOf, type SpecialHours } from '#modules/hours/rules';
import { isLong, type Span, spanOn } from '#modules/meetings/rules';
import type { Database } from '#platform/database/deed';
import { addDays, dateOf, type IsoDate } from '#platform/time';
import { type Overlap, overlapsWith } from './asset-store.ts';
import { type CheckedDay, isLeftOut, type Remark } from './remark.ts';
import { schoolHolidaysOn } from './school-holidays.ts';

interface Asked {
  /** Null: of the network, which never closes. */
  space: { id: string; communeCode: string } | null;
  days: readonly IsoDate[];
  startsAtMinutes: number;
  durationMinutes: number;
  assetIds: readonly string[];
  ledBy: string | null;
  /** The series that is changed, or the meeting: it is not in its own way. */
  exceptSeries?: string | null;
  exceptMeeting?: string | null;
}

/** What speaks against each day: holidays, a closing of the space, a room or a person that is taken. */
export async function checkDays(db: Database, asked: Asked, zone: string): Promise<CheckedDay[]> {
  const [first, last] = [asked.days[0], asked.days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const spans = asked.days.map((day) => ({ day, ...spanOn(asked, day, zone) }));
  const holidays = new Map(
    holidaysBetween(
      first,
      dateOf((spans.at(-1) as Span).endsAt, zone),
      localityOf(asked.space ?? { communeCode: '' }, zone),
    ).map(({ date, name }) => [date, name]),
  );
  const special = asked.space ? await specialHoursSince(db, asked.space.id, first) : [];
  const overlaps = await overlapsWith(db, {
    from: (spans[0] as Span).startsAt,
    to: (spans.at(-1) as Span).endsAt,
    assetIds: asked.assetIds,
    ledBy: asked.ledBy,
    spaceId: asked.space?.id ?? null,
    exceptSeries: asked.exceptSeries ?? null,
    exceptMeeting: asked.exceptMeeting ?? null,
  });
  return spans.map((span) => {
    const remarks = [
      ...holidaysIn(span, holidays, zone),
      ...closedThen(span, special, zone),
      ...inTheWay(span, overlaps),
    ];
    return { ...span, remarks, isProposed: !isLeftOut({ remarks }) };
  });
}

/** The first of its days that is a holiday says so; what lasts into the night is of the day on which it began. */
function holidaysIn(
  { day, startsAt, endsAt }: Span & { day: IsoDate },
  holidays: ReadonlyMap<IsoDate, string>,
  zone: string,
): Remark[] {
  const last = isLong({ startsAt, endsAt }) ? dateOf(new Date(endsAt.getTime() - 1), zone) : day;
  for (let each = day; each <= last; each = addDays(each, 1)) {
    const name = holidays.get(each);
    if (name !== undefined) return [{ is: 'holiday', name }];
    const school = schoolHolidaysOn(each);
    if (school !== null) return [{ is: 'school_holidays', name: school }];
  }
  return [];
}

function closedThen({ startsAt, endsAt }: Span, special: readonly SpecialHours[], zone: string): Remark[] {
  const [from, to] = [dateOf(startsAt, zone), dateOf(endsAt, zone)];
  const closing = special.find((one) => one.kind === 'closing' && one.from <= to && from <= one.to);
  return closing ? [{ is: 'closed', reason: closing.reason }] : [];
}

/** Of three projectors, the fourth workshop at a time finds none. */
function inTheWay({ startsAt, endsAt }: Span, overlaps: readonly Overlap[]): Remark[] {
  const then = overlaps.filter((one) => one.startsAt < endsAt && startsAt < one.endsAt);
  const wanting = Map.groupBy(then, ({ what }) => what);
  const taken: Remark[] = [...wanting].flatMap(([what, those]) => {
    const [first] = those;
    if (what === null || !first || those.length < (first.quantity ?? 1)) return [];
    return [{ is: 'taken', what, by: first.title }];
  });
  const busy = then.find(({ isSameLeader }) => isSameLeader);
  if (busy) return [...taken, { is: 'busy', by: busy.title }];
  if (taken.length > 0) return taken;
  // Two rooms hold two workshops: it is said, and left to whoever announces.
  const beside = then.find(({ isSameSpace }) => isSameSpace);
  return beside ? [{ is: 'same_time', as: beside.title }] : [];
}
