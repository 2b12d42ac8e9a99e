import type { Meeting } from '#modules/meetings/rules';
import type { Asked } from '#platform/http/env';
import { saveNotes } from './save-notes.ts';
import { sheetOf } from './sheet.ts';
import { close } from './store.ts';

/**
 * The list is complete: whoever is expected and was not noted is presumed absent, until a note of her comes from a
 * telephone that had no network.
 */
export async function closeList(
  asked: Pick<Asked, 'db' | 'modules' | 'now'>,
  meeting: Meeting,
  by: string | null,
): Promise<void> {
  const { db, now } = asked;
  const lines = await sheetOf(asked, { meeting });
  const left = lines.filter(({ kind, state }) => kind === 'expected' && state === 'unknown');
  const notes = left.map(({ subjectId }) => ({
    id: crypto.randomUUID(),
    subjectId,
    kind: 'expected' as const,
    name: null,
    people: 1,
    state: 'absent' as const,
    notedAt: now,
    isPresumed: true,
  }));
  await saveNotes(db, { meetingId: meeting.id, notes, by, now });
  await close(db, { meetingId: meeting.id, closedAt: now, closedBy: by });
}
