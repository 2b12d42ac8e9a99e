// Owns: import_row. Reads: import.
import { type RawBuilder, sql } from 'kysely';
import type { Note } from '#modules/place-files/rules';
import type { Choice, Decision } from '#modules/place-sources/rules';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Counts, ImportRow } from './import.ts';

type Db = DbOf<'importRow', 'import'>;

/** Writes lines that were read; one text for all of them, as a thousand lines have too many values for one by one. */
export async function insertRows(db: Db, importId: string, rows: readonly ImportRow[]): Promise<void> {
  await sql`insert into ${tableIn(db, 'importRow')} (import_id, line, key, alike, name, commune, raw, place, notes,
      decision, reason, "column", choice, like_line, moved, space_id, changes, kept)
    select ${importId}, line, key, alike, name, commune, raw, place, notes, decision, reason, "column", choice,
      "likeLine", moved, "spaceId", changes, kept
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(line integer, key text, alike text, name text,
      commune text, raw jsonb, place jsonb, notes jsonb, decision text, reason text, "column" text, choice text,
      "likeLine" integer, moved text, "spaceId" uuid, changes jsonb, kept text[])`.execute(db);
}

/** What applying made of lines. */
export type Done = Pick<
  ImportRow,
  'line' | 'decision' | 'reason' | 'choice' | 'moved' | 'spaceId' | 'changes' | 'kept'
> &
  Pick<ImportRow, 'done' | 'setId'>;

export async function markRows(db: Db, importId: string, rows: readonly Done[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`update ${tableIn(db, 'importRow')} as own set decision = r.decision, reason = r.reason,
      choice = r.choice, moved = r.moved, space_id = r."spaceId", changes = r.changes, kept = r.kept, done = r.done, set_id = r."setId",
      -- What is understood says it all, once nobody has to look at it.
      raw = case when r.decision in ('refused', 'duplicate') then own.raw end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(line integer, decision text, reason text,
      choice text, moved text, "spaceId" uuid, changes jsonb, kept text[], done text, "setId" uuid)
    where own.import_id = ${importId} and own.line = r.line`.execute(db);
}

const rows = (db: Db, importId: string) =>
  db.selectFrom('importRow').selectAll().where('importId', '=', importId).orderBy('line');

/** The next lines that applying has something to do with. */
export const rowsToApply = (db: Db, importId: string, after: number, limit: number): Promise<ImportRow[]> =>
  rows(db, importId)
    .where('line', '>', after)
    .where('done', 'is', null)
    .where('place', 'is not', null)
    .where(({ or, and, eb }) =>
      or([
        eb('decision', 'in', ['create', 'update', 'unchanged']),
        and([eb('decision', '=', 'duplicate'), eb('choice', 'is not', null)]),
      ]),
    )
    .limit(limit)
    .execute() as Promise<unknown[]> as Promise<ImportRow[]>;

/** What is left out of a file is looked at no more once the rest is applied. */
export async function forgetOutside(db: Db, importId: string): Promise<void> {
  await db
    .updateTable('importRow')
    .set({ raw: null })
    .where('importId', '=', importId)
    .where('decision', '=', 'outside')
    .execute();
}

/** The next lines that changed something, for undoing. */
export const rowsDone = (db: Db, importId: string, after: number, limit: number): Promise<ImportRow[]> =>
  rows(db, importId)
    .where('line', '>', after)
    .where('done', 'in', ['created', 'changed'])
    .where('spaceId', 'is not', null)
    .limit(limit)
    .execute() as Promise<unknown[]> as Promise<ImportRow[]>;

/** Earlier lines by what they call their place, or by its name and commune. */
export const earlierRows = (
  db: Db,
  importId: string,
  { keys, alikes, before }: { keys: readonly string[]; alikes: readonly string[]; before: number },
): Promise<ImportRow[]> =>
  rows(db, importId)
    .where('line', '<', before)
    .where('decision', 'not in', ['refused', 'outside'])
    .where('likeLine', 'is', null)
    .where(({ or, eb }) =>
      or([
        eb('key', '=', sql<string>`any(${keys}::text[])`),
        eb('alike', '=', sql<string>`any(${alikes}::text[])`),
      ]),
    )
    .execute() as Promise<unknown[]> as Promise<ImportRow[]>;

/** The spaces of some lines. */
export async function spacesOfLines(
  db: Db,
  importId: string,
  lines: readonly number[],
): Promise<Map<number, string>> {
  const found = await db
    .selectFrom('importRow')
    .select(['line', 'spaceId'])
    .where('importId', '=', importId)
    .where('line', '=', sql<number>`any(${lines}::integer[])`)
    .where('done', 'is not', null)
    .where('spaceId', 'is not', null)
    .execute();
  return new Map(found.map(({ line, spaceId }) => [line, spaceId as string]));
}

/** Whether an import entered a space, within another query. */
export const hasEntered = (db: Db, importId: string) => (spaceId: RawBuilder<unknown>) =>
  sql`exists (select from ${tableIn(db, 'importRow')} own
    where own.space_id = ${spaceId} and own.import_id = ${importId} and own.done = 'created')`;

/** One page of lines: all of them, those of one decision, or those that wait. */
export const listRows = (
  db: Db,
  importId: string,
  { decision, offset, limit }: { decision: Decision | null; offset: number; limit: number },
): Promise<ImportRow[]> =>
  rows(db, importId)
    .$if(decision !== null, (query) => query.where('decision', '=', decision as Decision))
    .offset(offset)
    .limit(limit)
    .execute() as Promise<unknown[]> as Promise<ImportRow[]>;

export async function countRows(db: Db, importId: string): Promise<Counts> {
  const own = tableIn(db, 'importRow');
  const { rows: found } = await sql<{ kind: string; name: string; count: number }>`
    select 'decision' as kind, decision as name, count(*)::int as count from ${own}
      where import_id = ${importId} group by decision
    union all select 'state', state, count(*)::int from ${own}, lateral (values
        (case when choice is null then 'waiting' end), (case when choice = 'merge' then 'merged' end),
        (case when choice is not null and done is null then 'chosen' end),
        (case when choice is null and moved is not null then 'moved' end)) as states(state)
      where import_id = ${importId} and decision = 'duplicate' and state is not null group by 2
    union all select 'state', 'beyond', count(*)::int from ${own}
      where import_id = ${importId} and decision = 'create' and place->'commune'->>'isInside' = 'false'
    union all select 'reason', reason, count(*)::int from ${own}
      where import_id = ${importId} and reason is not null group by reason
    union all select 'note', note->>'kind', count(*)::int from ${own}, jsonb_array_elements(notes) note
      where import_id = ${importId} group by 2
    order by count desc, name`.execute(db);
  const named = (kind: string) =>
    Object.fromEntries(found.filter((each) => each.kind === kind).map(({ name, count }) => [name, count]));
  const none = { create: 0, update: 0, unchanged: 0, duplicate: 0, refused: 0, outside: 0 };
  return {
    ...none,
    ...named('decision'),
    merged: 0,
    waiting: 0,
    chosen: 0,
    moved: 0,
    beyond: 0,
    ...named('state'),
    reasons: named('reason'),
    notes: named('note'),
  };
}

/** Some of the remarks of each kind: which line, which column, and what is written there. */
export async function someNotes(
  db: Db,
  importId: string,
  most: number,
): Promise<(Note & { line: number })[]> {
  const { rows: found } = await sql<Note & { line: number }>`
    select line, kind, "column", value from (
      select line, note->>'kind' as kind, note->>'column' as "column", note->>'value' as value,
        row_number() over (partition by note->>'kind' order by line) as place
      from ${tableIn(db, 'importRow')}, jsonb_array_elements(notes) note where import_id = ${importId}) numbered
    where place <= ${most} order by line`.execute(db);
  return found;
}

/** The columns that refused lines have, in no order. */
export async function refusedColumns(db: Db, importId: string): Promise<string[]> {
  const { rows: found } = await sql<{ column: string }>`
    select distinct jsonb_object_keys(raw) as "column" from ${tableIn(db, 'importRow')}
    where import_id = ${importId} and decision = 'refused' and raw is not null order by 1`.execute(db);
  return found.map(({ column }) => column);
}

/** Says what somebody decides of lines that resemble others: of one, or of all that wait. */
export async function chooseRows(
  db: Db,
  importId: string,
  { line, choice }: { line: number | null; choice: Choice },
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('importRow')
    .set({ choice })
    .where('importId', '=', importId)
    .where('decision', '=', 'duplicate')
    .where('done', 'is', null)
    .$if(line !== null, (query) => query.where('line', '=', line))
    .$if(line === null, (query) => query.where('choice', 'is', null))
    // The number alone makes nobody the same.
    .$if(line === null && choice === 'merge', (query) => query.where('moved', 'is distinct from', 'nobody'))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Takes what lines say out of the imports of before a day; which space each one changed stays. */
export async function forgetLines(db: Db, before: Date): Promise<number> {
  const old = db.selectFrom('import').select('id').where('readAt', '<', before);
  const emptied = await db
    .updateTable('importRow')
    .set({ raw: null, place: null, notes: '[]', name: '', changes: '{}' })
    .where('importId', 'in', old)
    .where(({ or, eb }) => or([eb('raw', 'is not', null), eb('place', 'is not', null)]))
    .executeTakeFirst();
  return Number(emptied.numUpdatedRows);
}

/** Of some spaces, those that another import brought or found, and was not undone. */
export async function foundByOthers(db: Db, importId: string, ids: readonly string[]): Promise<Set<string>> {
  const found = await db
    .selectFrom('importRow')
    .innerJoin('import', 'import.id', 'importRow.importId')
    .select('importRow.spaceId')
    .distinct()
    .where('importRow.spaceId', '=', sql<string>`any(${ids}::uuid[])`)
    .where('importRow.importId', '<>', importId)
    .where('importRow.done', 'is not', null)
    .where('import.state', '=', 'applied')
    .execute();
  return new Set(found.map(({ spaceId }) => spaceId as string));
}
