import { CompiledQuery, type RawBuilder, sql } from 'kysely';
import { type Located, schemaOf } from './deed.ts';

/** Where each value goes in a statement that is written once. */
export type Places<Values> = { readonly [Name in keyof Values]: RawBuilder<Values[Name]> };

class Place {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A statement asked at every page: its text is made once per network, and each asking only brings its values.
 * Making a long text costs Kysely a third of a millisecond. What is not asked is given as null, and the
 * planner, which sees the values, leaves it out.
 */
export function statement<Db extends Located, Values extends object, Row>(
  write: (db: Db, values: Places<Values>) => RawBuilder<Row>,
): (db: Db, values: Values) => Promise<Row[]> {
  const written = new Map<string, { text: string; names: (keyof Values)[] }>();
  return async (db, values) => {
    const schema = schemaOf(db);
    const { text, names } = written.get(schema) ?? writtenFor(db, write);
    written.set(schema, { text, names });
    const query = CompiledQuery.raw(
      text,
      names.map((name) => values[name]),
    );
    const { rows } = await db.getExecutor().executeQuery<Row>(query as CompiledQuery<Row>);
    return rows;
  };
}

function writtenFor<Db extends Located, Values extends object>(
  db: Db,
  write: (db: Db, values: Places<Values>) => RawBuilder<unknown>,
) {
  const places = new Proxy({} as Places<Values>, { get: (_, name) => sql`${new Place(String(name))}` });
  const { sql: text, parameters } = write(db, places).compile(db);
  return { text, names: parameters.map((place) => (place as Place).name as keyof Values) };
}
