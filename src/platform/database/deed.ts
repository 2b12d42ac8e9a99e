import { type Kysely, type RawBuilder, sql } from 'kysely';
import { snakeCase } from '#platform/letter-case';
import { NetworkSchema } from './network-schema.ts';
import type { Tables } from './tables.ts';

type Has<Name extends keyof Tables> = Kysely<Pick<Tables, Name>>;

/**
 * The tables that may be written and those that may be read. More tables open more: the compiler is told so, and
 * compares two deeds by their names of tables; it took half of its time to compare their methods, which only ever hand
 * these names on.
 */
// @ts-expect-error: TS2636, it cannot find that order in Kysely's types by itself; deed.test.ts holds what it must refuse.
interface Deed<in Writes extends keyof Tables, in Reads extends keyof Tables> {
  selectFrom: Has<Reads>['selectFrom'];
  selectNoFrom: Has<Reads>['selectNoFrom'];
  insertInto: Has<Writes>['insertInto'];
  updateTable: Has<Writes>['updateTable'];
  deleteFrom: Has<Writes>['deleteFrom'];
  getExecutor: Kysely<Tables>['getExecutor'];
  readonly isTransaction: boolean;
}

/**
 * A store's title deed: the tables it writes, and those it only reads. The compiler refuses the others in what Kysely
 * builds; raw SQL names its tables by `tableIn`, and the walls read them there.
 */
export type DbOf<Writes extends keyof Tables, Reads extends keyof Tables = never> = Deed<
  Writes,
  Writes | Reads
>;

/** One network's database, with the deed to all of its tables: every query is written into its schema. */
export type Database = DbOf<keyof Tables> & { transaction(): Opening };

interface Opening {
  execute<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result>;
}

/** The same, inside a transaction that somebody opened: none is opened in it. */
export type Transaction = DbOf<keyof Tables> & { readonly isTransaction: true; transaction(): never };

/** What Kysely made, as the rest of the program knows it. */
export const titled = (db: Kysely<Tables>): Database => db as unknown as Database;

/** What raw SQL and events need of a database: to know where they are. */
export type Located = Pick<Kysely<Tables>, 'getExecutor' | 'isTransaction'>;

/** Runs a piece of work in one transaction, joining the one that is open already. */
export function inTransaction<Result>(
  db: Database,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return isOpen(db) ? work(db) : db.transaction().execute(work);
}

const isOpen = (db: Database): db is Transaction => db.isTransaction;

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
