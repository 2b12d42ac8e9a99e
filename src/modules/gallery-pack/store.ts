// Reads: album, album_photo, album_rendition, photo_consent, space.
import { sql } from 'kysely';
import { isShown, shownPhotos } from '#modules/gallery';
import { type DbOf, tableIn } from '#platform/database/deed';

type Db = DbOf<never, 'album' | 'albumPhoto' | 'albumRendition' | 'photoConsent' | 'space'>;

/** A photo that may be handed on, in its widest JPEG, which every program opens. */
export interface PackedPhoto {
  alternative: string;
  credit: string | null;
  width: number;
  height: number;
  isPrinted: boolean;
  sha256: string;
  bytes: number;
  /** When the first of its consents is over. */
  until: Date | null;
}

/** How many photos of an album are on the site, whether or not they may be handed on. */
export async function countShown(db: Db, albumId: string, now: Date): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select count(*)::int as count from ${shownPhotos(db, 'site', now)}
    where album.id = ${albumId}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** The photos of an album that are on the site and may be handed on, in their order. */
export async function packedPhotos(db: Db, albumId: string, now: Date): Promise<PackedPhoto[]> {
  const { rows } = await sql<PackedPhoto>`
    select photo.alternative, photo.credit, photo.width, photo.height, ${isShown(db, 'print', now)} as "isPrinted", r.sha256,
      r.bytes, (select min(holds_until) from ${tableIn(db, 'photoConsent')} c where c.photo_id = photo.id) as until
    from ${shownPhotos(db, 'packs', now)}
    join ${tableIn(db, 'albumRendition')} r on r.photo_id = photo.id and r.format = 'jpeg' and r.width = photo.width
    where album.id = ${albumId} and ${isShown(db, 'site', now)} order by photo.position`.execute(db);
  return rows;
}
