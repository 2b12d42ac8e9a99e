import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { type Database, titled } from './deed.ts';
import { NetworkSchema } from './network-schema.ts';
import type { Tables } from './tables.ts';

/** PostgreSQL's number for `date[]`, which the driver has no name for. */
const listOfDates = 1182;

// Counts are numbers (PostgreSQL's bigint, far under 2^53 here); a date without a time stays a date.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, String);
// A list of days is read as a list of their names, as a day is.
pg.types.setTypeParser(listOfDates as never, (days: string) => days.slice(1, -1).split(',').filter(String));

export interface Pool {
  /** The pool itself, for COPY, LISTEN and migrations. */
  pg: pg.Pool;
  /** The database of one network, by its schema. */
  network(schema: string): Database;
  close(): Promise<void>;
}

export function connect(connectionString: string, connections: number): Pool {
  const pool = new pg.Pool({ connectionString, max: connections, application_name: 'maillage' });
  // An idle connection that the server closes is replaced at the next query.
  pool.on('error', () => {});
  // One that is cut while a transaction holds it fails its next query; unheard, it would end the whole program.
  pool.on('connect', (client) => client.on('error', () => {}));
  const root = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  const networks = new Map<string, Database>();

  return {
    pg: pool,
    network(schema) {
      const known = networks.get(schema) ?? titled(root.withPlugin(new NetworkSchema(schema, pool)));
      networks.set(schema, known);
      return known;
    },
    close: () => pool.end(),
  };
}
