// Reads: album, album_photo, photo_consent, space, commune.
import { sql } from 'kysely';
import { type DbOf, type Transaction, tableIn } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { type Findable, type FindableKind, tellFindables } from '#platform/findable';
import type { Lang } from '#platform/i18n';
import { albumPath } from './paths.ts';
import { isShown } from './shown.ts';

type Db = DbOf<never, 'album' | 'albumPhoto' | 'photoConsent' | 'space' | 'commune'>;

/** The albums of which something may be shown: by their titles, and by what is seen on those photos. */
export const findableAlbums: FindableKind = {
  name: 'albums',
  label: { fr: 'Albums de photos', en: 'Photo albums' },
  order: 45,
  keys: async (db, now) => (await albumsToFind(db, { now })).map(({ id }) => id),
  async read(db, keys, now) {
    const lang = await langOf(db);
    return (await albumsToFind(db, { now, among: keys })).map((one) => findableOf(one, lang));
  },
};

/** What can be found of some albums may have changed: a photo came or left, or its words. */
export const tellAlbums = (tx: Transaction, keys: readonly string[], now: Date): Promise<void> =>
  tellFindables(tx, { kind: findableAlbums, keys, now });

/** The albums of a space, whose page may have opened, closed or changed its name. */
export async function albumsOfSpace(db: DbOf<never, 'album'>, spaceId: string): Promise<string[]> {
  const rows = await db.selectFrom('album').select('id').where('spaceId', '=', spaceId).execute();
  return rows.map(({ id }) => id);
}

interface AlbumToFind {
  id: string;
  number: number;
  title: string;
  summary: string | null;
  createdAt: Date;
  spaceId: string;
  spaceName: string;
  communeCode: string;
  communeName: string;
  epciCode: string | null;
  seen: string;
  /** When the first consent among those of its photos is over: what is seen changes then. */
  until: Date | null;
}

async function albumsToFind(
  db: Db,
  { now, among = null }: { now: Date; among?: readonly string[] | null },
): Promise<AlbumToFind[]> {
  const { rows } = await sql<AlbumToFind>`
    select album.id, album.number, album.title, album.summary, album.created_at as "createdAt", space.id as "spaceId",
      space.name as "spaceName", commune.code as "communeCode", commune.name as "communeName",
      commune.epci_code as "epciCode", shown.seen, shown.until
    from ${tableIn(db, 'album')} album
    join ${tableIn(db, 'space')} space on space.id = album.space_id and space.status in ('published', 'closed')
    join ${tableIn(db, 'commune')} commune on commune.code = space.commune_code
    cross join lateral (
      select string_agg(photo.alternative, E'\n' order by photo.position) as seen, min(
        (select min(holds_until) from ${tableIn(db, 'photoConsent')} c where c.photo_id = photo.id)) as until
      from ${tableIn(db, 'albumPhoto')} photo where photo.album_id = album.id and ${isShown(db, 'site', now)}) shown
    where shown.seen is not null and (${among}::uuid[] is null or album.id = any(${among}::uuid[]))`.execute(
    db,
  );
  return rows;
}

function findableOf(album: AlbumToFind, lang: Lang): Findable {
  const { id, title, summary, spaceName, seen, spaceId, communeCode, communeName, epciCode } = album;
  return {
    key: id,
    lang,
    path: albumPath(album),
    title,
    text: [summary, seen, spaceName].filter(Boolean).join('\n'),
    sought: 'album galerie photo image gallery picture',
    at: { spaceId, communeCode, ...(epciCode ? { epciCode } : {}) },
    place: communeName,
    readers: 'everybody',
    date: album.createdAt,
    until: album.until,
  };
}
