import { sql } from 'kysely';
import { anonymous } from '#platform/access';
import type { Database } from '#platform/database/deed';
import { randomFrom } from '../src/modules/demonstration/random.ts';
import { find } from '../src/modules/search/find.ts';
import { titleOf } from './many-texts.ts';
import { asTyped, mistakes } from './mistakes.ts';
import { moment } from './open-bench.ts';

export interface Told {
  name: string;
  asked: number;
  found: number;
  /** The exact words, by a plain query. */
  foundExactly: number;
  /** In milliseconds, one for each question. */
  ours: number[];
  theirs: number[];
  /** The questions, as they were typed. */
  typed: string[];
}

interface Question {
  path: string;
  exact: string;
  typed: string;
}

/** For each kind of mistake, so many texts are looked for by three words of their title, one of them mistyped. */
export function questionsOf(name: string, count: number, among: ReadonlySet<number>): Question[] {
  const random = randomFrom(Object.keys(mistakes).indexOf(name) + 77);
  const numbers = [...among];
  const questions: Question[] = [];
  while (questions.length < count) {
    const number = random.pick(numbers);
    const words = random.some(
      titleOf(number).filter((word) => word.length > 3),
      3,
    );
    const typed = words.length === 3 ? asTyped(name, words, random) : null;
    if (typed) questions.push({ path: `/textes/${number}`, exact: words.join(' '), typed });
  }
  return questions;
}

/** Asks each question, and its exact words in the plainest way. */
export async function measure(
  db: Database,
  { name, questions, kinds }: { name: string; questions: readonly Question[]; kinds: readonly string[] },
): Promise<Told> {
  const told: Told = {
    name,
    asked: questions.length,
    found: 0,
    foundExactly: 0,
    ours: [],
    theirs: [],
    typed: [],
  };
  const reader = {
    db,
    viewer: anonymous,
    lang: 'fr',
    now: moment,
    kinds: kinds.map((name) => ({ name })),
  } as const;
  for (const { path, exact, typed } of questions) {
    const begun = performance.now();
    const { found } = await find(reader, { words: typed, kind: null, page: 1 });
    told.ours.push(performance.now() - begun);
    const again = performance.now();
    const rows = await plainly(db, exact);
    told.theirs.push(performance.now() - again);
    if (found.some((one) => one.path === path)) told.found++;
    if (rows.some((one) => one.path === path)) told.foundExactly++;
    told.typed.push(typed);
  }
  return told;
}

/** The reference: the exact words by PostgreSQL's own search on the same table, in its own order. */
async function plainly(db: Database, words: string): Promise<{ path: string }[]> {
  const { rows } = await sql<{ path: string }>`
    select path from lot.findable, plainto_tsquery('public.fr', ${words}) asked
    where words @@ asked and permission is null order by ts_rank_cd(words, asked) desc limit 10`.execute(db);
  return rows;
}

export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] as number;
