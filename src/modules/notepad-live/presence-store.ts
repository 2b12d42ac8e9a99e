// Owns: notepad_presence.
import { sql } from 'kysely';
import { changesChannel } from '#modules/notepads';
import { type DbOf, schemaOf, tableIn } from '#platform/database/deed';

type Db = DbOf<'notepadPresence'>;

/** A process that says nothing for so long has stopped: whoever is connected says each fifteen seconds that she is. */
const silence = sql`interval '45 seconds'`;

/** Says who is connected to this process, or that nobody is any more; the others are told to read it. */
export async function tellPresence(
  db: Db,
  { notepadId, process, bytes }: { notepadId: string; process: string; bytes: Uint8Array | null },
): Promise<void> {
  const presence = tableIn(db, 'notepadPresence');
  const told = sql`pg_notify(${changesChannel}, ${`${schemaOf(db)} ${notepadId} ${process}`})`;
  if (bytes === null)
    await sql`with gone as (delete from ${presence} where notepad_id = ${notepadId} and process = ${process})
      select ${told}`.execute(db);
  else
    await sql`with kept as (
        insert into ${presence} (notepad_id, process, bytes) values (${notepadId}, ${process}, ${Buffer.from(bytes)})
        on conflict (notepad_id, process) do update set bytes = excluded.bytes, at = now()
      ), gone as (delete from ${presence} where at < now() - ${silence})
      select ${told}`.execute(db);
}

/** Who is connected to the other processes. */
export async function presenceElsewhere(
  db: Db,
  notepadId: string,
  process: string,
): Promise<{ process: string; bytes: Uint8Array }[]> {
  return db
    .selectFrom('notepadPresence')
    .select(['process', 'bytes'])
    .where('notepadId', '=', notepadId)
    .where('process', '<>', process)
    .where(sql<boolean>`at > now() - ${silence}`)
    .execute();
}
