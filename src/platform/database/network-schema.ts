import { WithSchemaPlugin } from 'kysely';
import type pg from 'pg';

/** Kysely's own schema plugin, which also remembers, for raw SQL and events, the schema's name and where it is asked. */
export class NetworkSchema extends WithSchemaPlugin {
  readonly schema: string;
  readonly pool: pg.Pool;
  constructor(schema: string, pool: pg.Pool) {
    super(schema);
    this.schema = schema;
    this.pool = pool;
  }
}
