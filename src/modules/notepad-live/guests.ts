import { accessTo } from '#modules/notepads';
import type { Asked } from '#platform/http/env';
import type { Visit } from '#platform/http/sockets';
import { isUuid } from '#platform/uuid';
import { roomName } from './paths.ts';

/** Somebody at a notepad, as the library carries her along with each of her messages. */
export interface Seat {
  visit: Visit;
  personId: string;
  name: string;
  /** The one notepad of this connection. */
  notepadId: string | null;
  /** Under which number her browser writes: it speaks for no other. */
  client: number | null;
  /** Those under which she wrote, here or before. */
  numbers: Set<number>;
  hasActed: boolean;
  lookedAt: number;
}

export function seatOf(visit: Visit): Seat {
  const { personId, name } = visit.asked.viewer;
  return {
    visit,
    personId: personId ?? '',
    name,
    notepadId: null,
    client: null,
    numbers: new Set(),
    hasActed: false,
    lookedAt: 0,
  };
}

/** May she be here, and write? The name of the room is what her browser asks for: it may be anything. */
export async function mayEnter(
  asked: Asked,
  room: string,
): Promise<{ notepadId: string; mayWrite: boolean } | null> {
  const notepadId = room.split('/')[1] ?? '';
  if (!isUuid(notepadId) || room !== roomName(asked.network.slug, notepadId)) return null;
  const found = await accessTo(asked, notepadId);
  if (!found || found.access === 'none') return null;
  return { notepadId, mayWrite: found.access === 'write' && found.notepad.closedAt === null };
}
