import type { Meeting } from '#modules/meetings/rules';
import type { Asked } from '#platform/http/env';
import type { AttendanceState } from './note.ts';
import { type Held, heldOf } from './store.ts';

/** One line of a meeting's list: somebody expected, or somebody who walked in. */
export interface Line {
  subjectId: string;
  kind: Held['kind'];
  /** Null: walk-ins that are only counted. */
  name: string | null;
  detail: string | null;
  people: number;
  state: AttendanceState;
}

/** The list of a meeting: who is expected, by name, then who walked in, in the order in which they came. */
export async function sheetOf(
  { db, modules }: Pick<Asked, 'db' | 'modules'>,
  { meeting }: { meeting: Meeting },
): Promise<Line[]> {
  const expecting = await Promise.all(modules.map((module) => module.expects?.(db, meeting.id) ?? []));
  const held = new Map((await heldOf(db, meeting.id)).map((one) => [one.subjectId, one]));
  const expected: Line[] = expecting.flat().map(({ id, name, detail }) => ({
    subjectId: id,
    kind: 'expected',
    name,
    detail,
    people: 1,
    state: held.get(id)?.state ?? 'unknown',
  }));
  const ids = new Set(expected.map(({ subjectId }) => subjectId));
  const others: Line[] = [...held.values()]
    .filter(({ subjectId, kind, people }) => !ids.has(subjectId) && (kind === 'expected' || people > 0))
    .map(({ subjectId, kind, name, people, state }) => ({
      subjectId,
      kind,
      name,
      detail: null,
      people,
      state,
    }));
  return [...expected, ...others];
}

export interface Counts {
  /** Of those who are expected. */
  present: number;
  expected: number;
  /** Who came without registering. */
  walkIns: number;
  /** Expected, and not noted. */
  left: number;
}

/** How many came of those expected, and how many besides: one is never counted as of the other. */
export function countsOf(lines: readonly Line[]): Counts {
  const expected = lines.filter(({ kind }) => kind === 'expected');
  const came = lines.filter(({ state }) => state === 'present');
  return {
    present: came.filter(({ kind }) => kind === 'expected').length,
    expected: expected.length,
    walkIns: came.filter(({ kind }) => kind === 'walk_in').reduce((sum, { people }) => sum + people, 0),
    left: expected.filter(({ state }) => state === 'unknown').length,
  };
}
