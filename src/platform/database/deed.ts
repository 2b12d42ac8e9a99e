import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import { snakeCase } from '#platform/letter-case';
import { NetworkSchema } from './connect.ts';
import type { Tables } from './tables.ts';

type Has<Name extends keyof Tables> = Kysely<Pick<Tables, Name>>;

/**
 * A store's title deed: the tables it writes, and those it only reads. The compiler refuses the others.
 * Made of Picks, so that a transaction is accepted as well.
 */
export type DbOf<Writes extends keyof Tables, Reads extends keyof Tables = never> = Pick<
  Has<Writes | Reads>,
  'selectFrom' | 'selectNoFrom' | 'getExecutor' | 'isTransaction'
> &
  // A store that only reads has no way to write at all.
  ([Writes] extends [never] ? unknown : Pick<Has<Writes>, 'insertInto' | 'updateTable' | 'deleteFrom'>);

/** What raw SQL and events need of a database: to know where they are. */
export type Located = Pick<Kysely<Tables>, 'getExecutor' | 'isTransaction'>;

/** Runs a piece of work in one transaction, joining the one that is open already. */
export function inTransaction<Result>(
  db: Kysely<Tables>,
  work: (tx: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  return db.isTransaction ? work(db as Transaction<Tables>) : db.transaction().execute(work);
}

/** The schema of the network whose database this is. */
export const schemaOf = (db: Located): string => networkOf(db).schema;

/** The network whose database this is: its schema, and the pool that its questions go to. */
export function networkOf(db: Located): NetworkSchema {
  const plugin = db.getExecutor().plugins.find((each) => each instanceof NetworkSchema);
  if (!plugin) throw new Error('This database belongs to no network.');
  return plugin as NetworkSchema;
}

/** A table's name with its schema, for raw SQL, which Kysely leaves as it is. */
export const tableIn = (db: Located, name: keyof Tables & string): RawBuilder<unknown> =>
  sql.id(schemaOf(db), snakeCase(name));
