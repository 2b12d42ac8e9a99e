// Owns: error_report. Reads: space, commune.
import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { Tables } from '#platform/database/tables';
import type { Scope } from '#platform/scope';
import type { Handling, PlacedReport, Report, ReportState } from './report.ts';

type Db = DbOf<'errorReport', 'space' | 'commune'>;

export async function addReport(
  db: Db,
  report: Pick<Report, 'spaceId' | 'subjects' | 'message' | 'contact' | 'lang' | 'createdAt'>,
): Promise<string> {
  return (await db.insertInto('errorReport').values(report).returning('id').executeTakeFirstOrThrow()).id;
}

const placed = (db: Db) =>
  db
    .selectFrom('errorReport')
    .innerJoin('space', 'space.id', 'errorReport.spaceId')
    .innerJoin('commune', 'commune.code', 'space.communeCode');

/** What was reported in the spaces that somebody looks after, the oldest first while it waits. */
export const reportsIn = (
  db: Db,
  scope: Scope,
  state: ReportState,
  page: { offset: number; limit: number },
): Promise<PlacedReport[]> =>
  placed(db)
    .selectAll('errorReport')
    .select(['space.name as spaceName', 'space.slug', 'commune.name as communeName'])
    .where('state', '=', state)
    .where(within(scope))
    .orderBy('errorReport.createdAt', state === 'open' || state === 'taken' ? 'asc' : 'desc')
    .offset(page.offset)
    .limit(page.limit)
    .execute() as Promise<PlacedReport[]>;

export async function countsIn(db: Db, scope: Scope): Promise<Record<ReportState, number>> {
  const rows = await placed(db)
    .select(['state', sql<number>`count(*)::int`.as('count')])
    .where(within(scope))
    .groupBy('state')
    .execute();
  return {
    open: 0,
    taken: 0,
    done: 0,
    refused: 0,
    ...Object.fromEntries(rows.map(({ state, count }) => [state, count])),
  };
}

/** Where a report is. */
export const reportPlace = (db: Db, id: string) =>
  placed(db)
    .select(['errorReport.spaceId', 'communeCode', 'epciCode'])
    .where('errorReport.id', '=', id)
    .executeTakeFirst();

/** A report, locked so that two people do not answer it differently. */
export const lockReport = (db: Db, id: string): Promise<PlacedReport | undefined> =>
  placed(db)
    .selectAll('errorReport')
    .select(['space.name as spaceName', 'space.slug', 'commune.name as communeName'])
    .where('errorReport.id', '=', id)
    .forUpdate(['errorReport'])
    .executeTakeFirst() as Promise<PlacedReport | undefined>;

export async function markReport(db: Db, id: string, handling: Handling & { toldAt?: Date }): Promise<void> {
  await db.updateTable('errorReport').set(handling).where('id', '=', id).execute();
}

/** What was handled before a day stays, without the names of who did. */
export async function forgetHandlers(db: Db, before: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('errorReport')
    .set({ handledBy: '', takenBy: sql`case when taken_by is null then null else '' end` })
    .where('handledAt', '<', before)
    .where('handledBy', '<>', '')
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Takes contacts out of what was handled before a day; the report itself stays, about the page and nobody. */
export async function forgetContacts(db: Db, before: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('errorReport')
    .set({ contact: null })
    .where('contact', 'is not', null)
    .where('handledAt', '<', before)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

type Place = ExpressionBuilder<Pick<Tables, 'space' | 'commune'>, 'space' | 'commune'>;

const within =
  ({ everywhere, spaces, communes, epcis }: Scope) =>
  (place: Place) =>
    everywhere
      ? sql<SqlBool>`true`
      : place.or([
          place('space.id', '=', sql<string>`any(${spaces}::uuid[])`),
          place('commune.code', '=', sql<string>`any(${communes}::text[])`),
          place('commune.epciCode', '=', sql<string>`any(${epcis}::text[])`),
        ]);
