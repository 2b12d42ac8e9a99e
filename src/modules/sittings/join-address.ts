import { type Database, inTransaction } from '#platform/database/deed';
import { announce } from '#platform/events';
import { roomAsked } from './events.ts';
import type { Sitting } from './sitting.ts';

/** Where those who are far away join a meeting: the address that was typed, or a room that a module opens for it. */
export async function joinAddress(db: Database, { id, onlineUrl }: Sitting): Promise<string | null> {
  if (onlineUrl !== null || roomAsked.listeners.length === 0) return onlineUrl;
  const room: { address: string | null } = { address: null };
  await inTransaction(db, (tx) => announce(tx, roomAsked, { sittingId: id, room }));
  return room.address;
}
