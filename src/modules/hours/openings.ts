// Reads: opening, special_hours, space.
import type { ExpressionBuilder } from 'kysely';
import { jsonBuildObject } from 'kysely/helpers/postgres';
import type { DbOf } from '#platform/database/deed';
import type { Tables } from '#platform/database/tables';
import { dateOf, type IsoDate } from '#platform/time';
import type { DayInterval, Interval } from './interval.ts';
import type { SpecialHours } from './special.ts';
import { type State, stateAt } from './state.ts';

type Db = DbOf<never, 'opening' | 'specialHours' | 'space'>;

/** Where and when it is asked. */
export interface Moment {
  now: Date;
  zone: string;
}

/** What several spaces are doing now, and what comes next, in one question to the database. */
export async function statesOf(
  db: Db,
  spaceIds: readonly string[],
  moment: Moment,
): Promise<Map<string, State>> {
  if (spaceIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('space')
    .select((space) => [
      'id',
      nextOpenings(space, moment.now).as('next'),
      closingsOn(space, moment).as('closings'),
    ])
    .where('id', 'in', spaceIds)
    .execute();
  return new Map(
    rows.map(({ id, next, closings }) => {
      const intervals = (next ?? []).map(({ start, end, kind }) => ({
        start: new Date(start),
        end: new Date(end),
        kind,
      }));
      return [id, stateAt({ intervals, special: closings ?? [] }, moment.now, moment.zone)];
    }),
  );
}

type Space = ExpressionBuilder<Pick<Tables, 'space' | 'opening' | 'specialHours'>, 'space'>;

/** Enough to know what follows the present state, and to see that three days and nights are open on end. */
const intervalsAhead = 5;

type Written = { start: string; end: string; kind: Interval['kind'] };

const nextOpenings = (space: Space, now: Date) =>
  space
    .selectFrom((from) =>
      from
        .selectFrom('opening')
        .select(['startsAt', 'endsAt', 'kind'])
        .whereRef('opening.spaceId', '=', 'space.id')
        .where('endsAt', '>', now)
        .orderBy('endsAt')
        .limit(intervalsAhead)
        .as('next'),
    )
    .select((next) =>
      next.fn
        .jsonAgg(
          jsonBuildObject({ start: next.ref('startsAt'), end: next.ref('endsAt'), kind: next.ref('kind') }),
        )
        .$castTo<Written[] | null>()
        .as('all'),
    );

const closingsOn = (space: Space, { now, zone }: Moment) =>
  space
    .selectFrom('specialHours')
    .select((closing) =>
      closing.fn
        .jsonAgg(
          jsonBuildObject({
            kind: closing.ref('kind'),
            from: closing.ref('fromDay'),
            to: closing.ref('toDay'),
            fromMinutes: closing.ref('fromMinutes'),
            toMinutes: closing.ref('toMinutes'),
            reason: closing.ref('reason'),
          }),
        )
        .$castTo<SpecialHours[] | null>()
        .as('all'),
    )
    .whereRef('specialHours.spaceId', '=', 'space.id')
    .where('kind', '=', 'closing')
    .where('fromDay', '<=', dateOf(now, zone))
    .where('toDay', '>=', dateOf(now, zone));

/** When a space is open between two days, both included. */
export async function openingsBetween(
  db: Db,
  spaceId: string,
  from: IsoDate,
  to: IsoDate,
): Promise<DayInterval[]> {
  const rows = await db
    .selectFrom('opening')
    .select(['day', 'startsAt as start', 'endsAt as end', 'kind'])
    .where('spaceId', '=', spaceId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('endsAt')
    .execute();
  return rows as DayInterval[];
}
