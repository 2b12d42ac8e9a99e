import { documentsOf, membersOf } from '#modules/groups';
import type { Group, Member } from '#modules/groups/rules';
import { latestWithMinutes, minutesOf } from '#modules/minutes';
import type { Minutes } from '#modules/minutes/rules';
import { pointsOf, sittingById } from '#modules/sittings';
import { type Agreed, agreedOf, type Sitting } from '#modules/sittings/rules';
import { type Database, schemaOf } from '#platform/database/deed';
import type { Files } from '#platform/files/files';

export interface PackDocument {
  title: string;
  /** Null where it is read on the site: it is no PDF, or too heavy. */
  bytes: Uint8Array | null;
}

/** What a member reads before a meeting. */
export interface Pack {
  group: Group;
  sitting: Sitting;
  points: readonly Agreed[];
  members: readonly Member[];
  last: { sitting: Sitting; minutes: Minutes } | null;
  documents: readonly PackDocument[];
}

/** A mail with more than that does not arrive everywhere. */
const mostBytes = 8_000_000;

export async function gatherPack(
  db: Database,
  { group, sitting }: { group: Group; sitting: Sitting },
  files: Files,
): Promise<Pack> {
  const points = agreedOf(await pointsOf(db, sitting.id));
  const wanted = new Set(points.flatMap(({ documents }) => documents.map(({ id }) => id)));
  const shared = (await documentsOf(db, group.id)).filter(({ id }) => wanted.has(id)).reverse();
  const documents: PackDocument[] = [];
  let left = mostBytes;
  for (const { title, fileType, fileBytes, fileSha256 } of shared) {
    const fits = fileType === 'application/pdf' && fileBytes <= left;
    const bytes = fits ? await files.get(schemaOf(db), fileSha256) : null;
    if (bytes) left -= fileBytes;
    documents.push({ title, bytes });
  }
  const members = await membersOf(db, group.id);
  return { group, sitting, points, members, documents, last: await lastMinutes(db, group.id, sitting) };
}

/** Those of the meeting before that has some: validated, or as they were proposed. */
async function lastMinutes(db: Database, groupId: string, { startsAt }: Sitting): Promise<Pack['last']> {
  const id = await latestWithMinutes(db, groupId, startsAt);
  const sitting = id === undefined ? undefined : await sittingById(db, id);
  const [minutes] = id === undefined ? [] : await minutesOf(db, id);
  return sitting && minutes ? { sitting, minutes } : null;
}
