import { sql } from 'kysely';
import type { Database } from '#platform/database/connect';
import { type Located, schemaOf } from '#platform/database/deed';
import { changesChannel } from './store.ts';

/** In the place of the number of a change: of the text, nothing did. */
export const besideText = 'beside';

/** Says that what stands beside a text has changed, as its comments: who has its page open is told. */
export const tellBeside = (db: Database & Located, id: string): Promise<unknown> =>
  sql`select pg_notify(${changesChannel}, ${`${schemaOf(db)} ${id} ${besideText}`})`.execute(db);
