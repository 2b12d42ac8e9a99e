// Owns: photo, photo_rendition. Reads: space.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { Format } from '#platform/pictures/picture';
import type { Photo } from './photo.ts';

type Db = DbOf<'photo' | 'photoRendition', 'space'>;

const columns = ['id', 'spaceId', 'sha256', 'position', 'width', 'height', 'alternative', 'credit'] as const;

const photos = (db: Db) =>
  db
    .selectFrom('photo')
    .select(columns)
    .select(({ selectFrom }) =>
      selectFrom('photoRendition')
        .whereRef('photoId', '=', 'photo.id')
        .where('format', '=', 'webp')
        .select(sql<number[]>`array_agg(width order by width)`.as('widths'))
        .as('widths'),
    )
    .$narrowType<{ widths: number[] }>();

/** The photos of a space, in the order in which they are shown. */
export const photosOf = (db: Db, spaceId: string): Promise<Photo[]> =>
  photos(db).where('spaceId', '=', spaceId).orderBy('position').execute();

/** Two people who add a photo to one space wait for each other. */
export async function lockSpace(db: DbOf<never, 'space'>, spaceId: string): Promise<void> {
  await db.selectFrom('space').select('id').where('id', '=', spaceId).forUpdate().execute();
}

export async function insertPhoto(
  db: Db,
  photo: Omit<Photo, 'id' | 'widths'> & { addedBy: string; addedAt: Date },
): Promise<string> {
  return (await db.insertInto('photo').values(photo).returning('id').executeTakeFirstOrThrow()).id;
}

export interface Rendition {
  photoId: string;
  width: number;
  height: number;
  format: Format;
  sha256: string;
  bytes: number;
}

export async function insertRenditions(db: Db, renditions: readonly Rendition[]): Promise<void> {
  await db
    .insertInto('photoRendition')
    .values([...renditions])
    .execute();
}

export async function updatePhoto(
  db: Db,
  id: string,
  changes: { alternative?: string; credit?: string | null; position?: number },
): Promise<void> {
  await db.updateTable('photo').set(changes).where('id', '=', id).execute();
}

/** Shows a photo in another space. */
export async function passPhoto(
  db: Db,
  id: string,
  place: { spaceId: string; position: number },
): Promise<void> {
  await db.updateTable('photo').set(place).where('id', '=', id).execute();
}

/** Takes a photo out. Its files are swept at night: another space may show them, or be about to. */
export async function deletePhoto(db: Db, id: string): Promise<void> {
  await db.deleteFrom('photo').where('id', '=', id).execute();
}

/** The names of the files that photos show. */
export async function filesOfPhotos(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('photoRendition').select('sha256').distinct().execute();
  return rows.map(({ sha256 }) => sha256);
}

/** Where the rendition of a photo is, for each space that shows it. */
export const findRendition = (db: Db, asked: { sha256: string; width: number; format: Format }) =>
  db
    .selectFrom('photoRendition')
    .innerJoin('photo', 'photo.id', 'photoRendition.photoId')
    .innerJoin('space', 'space.id', 'photo.spaceId')
    .select(['photoRendition.sha256 as file', 'space.id as spaceId', 'space.status', 'space.communeCode'])
    .where('photo.sha256', '=', asked.sha256)
    .where('photoRendition.width', '=', asked.width)
    .where('photoRendition.format', '=', asked.format)
    .execute();

/** The first photo of each of some spaces, as a JPEG file about as wide as asked. */
export const firstPictures = (db: Db, spaceIds: readonly string[], width: number) =>
  db
    .selectFrom('photo')
    .innerJoin('photoRendition', 'photoRendition.photoId', 'photo.id')
    .distinctOn('spaceId')
    .select(['spaceId', 'photoRendition.sha256 as file', 'alternative', 'credit'])
    .where('format', '=', 'jpeg')
    .where('spaceId', '=', sql<string>`any(${spaceIds}::uuid[])`)
    .orderBy('spaceId')
    .orderBy('position')
    .orderBy(sql`abs(${sql.ref('photoRendition.width')} - ${width})`)
    .execute();
