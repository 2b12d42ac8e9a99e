// Owns: news_picture, news_picture_rendition.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { Format } from '#platform/pictures/picture';
import type { ItemPicture } from './picture.ts';

type Db = DbOf<'newsPicture' | 'newsPictureRendition'>;

export const pictureOf = (db: Db, itemId: string): Promise<ItemPicture | undefined> =>
  db
    .selectFrom('newsPicture')
    .selectAll()
    .select(({ selectFrom }) =>
      selectFrom('newsPictureRendition')
        .whereRef('newsPictureRendition.itemId', '=', 'newsPicture.itemId')
        .where('format', '=', 'webp')
        .select(sql<number[]>`array_agg(width order by width)`.as('widths'))
        .as('widths'),
    )
    .where('itemId', '=', itemId)
    .executeTakeFirst() as Promise<ItemPicture | undefined>;

interface Rendition {
  width: number;
  height: number;
  format: Format;
  sha256: string;
}

/** Puts a picture in the place of the one before. */
export async function keepPicture(
  db: Db,
  picture: Omit<ItemPicture, 'widths'>,
  renditions: readonly Rendition[],
): Promise<void> {
  await removePicture(db, picture.itemId);
  await db.insertInto('newsPicture').values(picture).execute();
  await db
    .insertInto('newsPictureRendition')
    .values(renditions.map((rendition) => ({ ...rendition, itemId: picture.itemId })))
    .execute();
}

export async function rewordPicture(
  db: Db,
  itemId: string,
  said: Pick<ItemPicture, 'alternative' | 'credit'>,
): Promise<void> {
  await db.updateTable('newsPicture').set(said).where('itemId', '=', itemId).execute();
}

/** Its files are swept at night: another item may show the same. */
export async function removePicture(db: Db, itemId: string): Promise<void> {
  await db.deleteFrom('newsPicture').where('itemId', '=', itemId).execute();
}

/** The file of a rendition, for each item that shows it. */
export const findRendition = (db: Db, asked: { sha256: string; width: number; format: Format }) =>
  db
    .selectFrom('newsPictureRendition')
    .innerJoin('newsPicture', 'newsPicture.itemId', 'newsPictureRendition.itemId')
    .select(['newsPictureRendition.sha256 as file', 'newsPicture.itemId'])
    .where('newsPicture.sha256', '=', asked.sha256)
    .where('newsPictureRendition.width', '=', asked.width)
    .where('format', '=', asked.format)
    .execute();

export async function filesOfPictures(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('newsPictureRendition').select('sha256').distinct().execute();
  return rows.map(({ sha256 }) => sha256);
}

/** For the walk of all pages. */
export const anyPicture = (db: Db): Promise<{ sha256: string; widest: number; itemId: string } | undefined> =>
  db
    .selectFrom('newsPicture')
    .select(['sha256', 'width as widest', 'itemId'])
    .orderBy('itemId')
    .executeTakeFirst();
