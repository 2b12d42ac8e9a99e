import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Database } from '#platform/database/deed';
import { uuidFrom } from '#platform/uuid';
import type { Member } from './group.ts';
import { keysOf, sealedSeat } from './members-store.ts';
import { seatDocumentPath } from './paths.ts';

/** What a link opens: a word for its kind, and which one it is. */
interface Opens {
  what: string;
  id: string;
}

/** The kind of the links that open a document of the group. */
export const documentLink = 'document';

/** Two UUIDs in letters that an address takes, then their seal. */
const idLength = 22;
const sealLength = 16;

/**
 * A link for each of some members, which opens one thing of their group without an account: that thing, nothing else, and
 * for as long as she has her seat. Whoever made it once makes it again: nothing is kept of it but what seals it.
 */
export async function seatTokens(
  tx: Database,
  memberIds: readonly string[],
  opens: Opens,
): Promise<ReadonlyMap<string, string>> {
  const keys = await keysOf(tx, memberIds);
  return new Map([...keys].map(([id, key]) => [id, packed(opens.id) + packed(id) + seal(key, opens)]));
}

/** The path of a document for one member, with an account or without. */
export async function documentPathFor(tx: Database, memberId: string, documentId: string): Promise<string> {
  const tokens = await seatTokens(tx, [memberId], { what: documentLink, id: documentId });
  return seatDocumentPath(tokens.get(memberId) ?? '');
}

/** Whose link it is, and which thing of that kind it opens; null when we did not make it, or her seat ended. */
export async function seatOf(
  db: Database,
  what: string,
  token: string,
): Promise<{ member: Member; id: string } | null> {
  if (!/^[\w-]+$/.test(token) || token.length !== 2 * idLength + sealLength) return null;
  const [id, memberId] = [unpacked(token.slice(0, idLength)), unpacked(token.slice(idLength, 2 * idLength))];
  const found = await sealedSeat(db, memberId);
  if (!found) return null;
  const { key, ...member } = found;
  const [expected, given] = [seal(key, { what, id }), token.slice(-sealLength)].map((each) =>
    Buffer.from(each),
  );
  return expected && given && timingSafeEqual(expected, given) ? { member, id } : null;
}

const packed = (id: string): string => Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');

const unpacked = (letters: string): string => uuidFrom(Buffer.from(letters, 'base64url').toString('hex'));

const seal = (key: string, { what, id }: Opens): string =>
  createHmac('sha256', key).update(`${what} ${id}`).digest('base64url').slice(0, sealLength);
