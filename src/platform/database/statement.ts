import { CompiledQuery, type RawBuilder, sql } from 'kysely';
import type { QueryResultRow } from 'pg';
import { type Located, networkOf } from './deed.ts';

/** Where each value goes in a statement that is written once. */
export type Places<Values> = { readonly [Name in keyof Values]: RawBuilder<Values[Name]> };

class Place {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A statement asked at every page: its text is made once per network, and each asking only brings its values; outside a
 * transaction it goes straight to the pool. Through Kysely, making a long text takes a third of a millisecond, and asking a
 * tenth. What is not asked is given as null, and the planner, which sees the values, leaves it out. Columns are named as the
 * rows have them.
 */
export function statement<Db extends Located, Values extends object, Row extends QueryResultRow>(
  write: (db: Db, values: Places<Values>) => RawBuilder<Row>,
): (db: Db, values: Values) => Promise<Row[]> {
  const written = new Map<string, Written<Values>>();
  return async (db, values) => {
    const { schema, pool } = networkOf(db);
    const { text, names } = written.get(schema) ?? writtenFor(db, write);
    written.set(schema, { text, names });
    const given = names.map((name) => values[name]);
    if (!db.isTransaction) return (await pool.query<Row>(text, given)).rows;
    return (await db.getExecutor().executeQuery<Row>(CompiledQuery.raw(text, given) as CompiledQuery<Row>))
      .rows;
  };
}

interface Written<Values> {
  text: string;
  names: (keyof Values)[];
}

function writtenFor<Db extends Located, Values extends object>(
  db: Db,
  write: (db: Db, values: Places<Values>) => RawBuilder<unknown>,
): Written<Values> {
  const places = new Proxy({} as Places<Values>, { get: (_, name) => sql`${new Place(String(name))}` });
  const { sql: text, parameters } = write(db, places).compile(db);
  return { text, names: parameters.map((place) => (place as Place).name as keyof Values) };
}
