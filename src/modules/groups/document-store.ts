// Owns: group_document. Reads: person.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'groupDocument', 'person'>;

export interface GroupDocument {
  id: string;
  groupId: string;
  title: string;
  fileName: string;
  fileType: string;
  fileBytes: number;
  fileSha256: string;
  isPublic: boolean;
  addedAt: Date;
  /** Who added it; null once she is forgotten. */
  personName: string | null;
}

const documents = (db: Db) =>
  db
    .selectFrom('groupDocument')
    .leftJoin('person', 'person.id', 'groupDocument.personId')
    .select(['groupDocument.id', 'groupId', 'title', 'fileName', 'fileType', 'fileBytes', 'fileSha256'])
    .select(['isPublic', 'addedAt', 'person.name as personName']);

/** The last added first; the public's only, when asked so. */
export const documentsOf = (db: Db, groupId: string, { publicOnly = false } = {}): Promise<GroupDocument[]> =>
  documents(db)
    .where('groupId', '=', groupId)
    .$if(publicOnly, (some) => some.where('isPublic', '=', true))
    .orderBy('addedAt', 'desc')
    .orderBy('groupDocument.id', 'desc')
    .limit(mostDocuments)
    .execute();

const mostDocuments = 500;

export const documentById = (db: Db, groupId: string, id: string): Promise<GroupDocument | undefined> =>
  documents(db).where('groupId', '=', groupId).where('groupDocument.id', '=', id).executeTakeFirst();

export type NewDocument = Omit<GroupDocument, 'id' | 'personName'> & { personId: string };

export async function insertDocument(db: Db, row: NewDocument): Promise<string> {
  const { id } = await db.insertInto('groupDocument').values(row).returning('id').executeTakeFirstOrThrow();
  return id;
}

export async function setPublic(db: Db, id: string, isPublic: boolean): Promise<void> {
  await db.updateTable('groupDocument').set({ isPublic }).where('id', '=', id).execute();
}

export async function deleteDocument(db: Db, groupId: string, id: string): Promise<void> {
  await db.deleteFrom('groupDocument').where('groupId', '=', groupId).where('id', '=', id).execute();
}

export const documentFiles = async (db: Db): Promise<string[]> =>
  (await db.selectFrom('groupDocument').select('fileSha256').distinct().execute()).map(
    ({ fileSha256 }) => fileSha256,
  );
