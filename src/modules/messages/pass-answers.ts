// Owns: message_reading.
import { sql } from 'kysely';
import type { Couple } from '#modules/network';
import { type DbOf, tableIn } from '#platform/database/deed';

type Db = DbOf<'messageReading'>;

/**
 * Somebody was known twice: of a message that she got twice, one copy stays, and nothing that she answered on either is lost.
 * Of two different answers, she last meant the later one; what she wrote on both stands one under the other.
 */
export async function passAnswers(db: Db, { goneId, keptId }: Couple): Promise<void> {
  const reading = tableIn(db, 'messageReading');
  await sql`
    update ${reading} kept set
      space_id = coalesce(kept.space_id, gone.space_id),
      read_at = least(kept.read_at, gone.read_at),
      yes = case when gone.answered_at > kept.answered_at then coalesce(gone.yes, kept.yes) else coalesce(kept.yes, gone.yes) end,
      words = case when gone.words = kept.words then kept.words else nullif(
        case when gone.answered_at > kept.answered_at then concat_ws(E'\n', kept.words, gone.words)
          else concat_ws(E'\n', gone.words, kept.words) end, '') end,
      answered_at = greatest(kept.answered_at, gone.answered_at)
    from ${reading} gone
    where gone.message_id = kept.message_id and gone.person_id = ${goneId} and kept.person_id = ${keptId}`.execute(
    db,
  );
  await sql`
    delete from ${reading} gone where person_id = ${goneId}
      and exists (select from ${reading} kept where kept.message_id = gone.message_id and kept.person_id = ${keptId})`.execute(
    db,
  );
  await sql`update ${reading} set person_id = ${keptId} where person_id = ${goneId}`.execute(db);
}
