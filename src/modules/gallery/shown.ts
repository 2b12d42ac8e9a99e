// Reads: album_photo, photo_consent, album, space.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Use } from './album.ts';

type Db = DbOf<never, 'albumPhoto' | 'photoConsent' | 'album' | 'space'>;

const agreed: Record<Use, string> = { site: 'on_site', print: 'in_print', packs: 'in_packs' };

/**
 * The one rule by which a photo is shown: it is ready, nobody asked that it be taken down, and every consent that it needs
 * holds at this moment and for this use. For a query in which `photo` is an `album_photo`.
 */
export const isShown = (db: Db, use: Use, now: Date) => sql<boolean>`(
  photo.sha256 is not null and photo.hidden_at is null
  and (photo.people = 'nobody' or exists (select 1 from ${tableIn(db, 'photoConsent')} c where c.photo_id = photo.id))
  and not exists (select 1 from ${tableIn(db, 'photoConsent')} c where c.photo_id = photo.id
    and (c.holds_until <= ${now} or not c.${sql.raw(agreed[use])})))`;

/** For how long a page of photos may be kept: no longer than until the next consent ends. */
export async function secondsKept(db: Db, now: Date, most: number): Promise<number> {
  const end = await nextEnd(db, now);
  return end ? Math.min(most, (end.getTime() - now.getTime()) / 1000) : most;
}

/** When the next of all consents ends. */
export async function nextEnd(db: Db, now: Date): Promise<Date | null> {
  const row = await db
    .selectFrom('photoConsent')
    .select((each) => each.fn.min('holdsUntil').as('endsAt'))
    .where('holdsUntil', '>', now)
    .executeTakeFirst();
  return row?.endsAt ?? null;
}

/** Photos with their album and space, for questions of the public: those that may be shown, of spaces that are public. */
export const shownPhotos = (db: Db, use: Use, now: Date) => sql`${tableIn(db, 'albumPhoto')} photo
  join ${tableIn(db, 'album')} album on album.id = photo.album_id
  join ${tableIn(db, 'space')} space on space.id = album.space_id and space.status in ('published', 'closed')
    and ${isShown(db, use, now)}`;
