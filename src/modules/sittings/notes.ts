import { createNotepad } from '#modules/notepads';
import { type Database, inTransaction } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import type { Lang } from '#platform/i18n';
import { agreedOf, type Point } from './order-of-business.ts';
import { pointsOf } from './point-store.ts';
import { lockSitting, updateSitting } from './store.ts';
import { lengthInWords } from './when-words.ts';
import { words } from './words.ts';

/** The shared notes of a meeting: its points are their headings. Opened twice, they are the same. */
export function openNotes(
  db: Database,
  { sittingId, personId }: { sittingId: string; personId: string | null },
  now: Date,
): Promise<string | null> {
  return inTransaction(db, async (tx) => {
    const sitting = await lockSitting(tx, sittingId);
    if (!sitting || sitting.notepadId !== null || sitting.cancelledAt !== null)
      return sitting?.notepadId ?? null;
    const lang = await langOf(tx);
    const t = words(lang).notes;
    const text = [
      t.how,
      ...agreedOf(await pointsOf(tx, sittingId)).map((point) => headingOf(lang, point)),
    ].join('\n\n');
    const about = { kind: 'group', holderId: sitting.groupId, title: t.title(sitting.title) };
    const notepadId = await createNotepad(tx, { ...about, text, personId, now });
    await updateSitting(tx, sittingId, { notepadId });
    return notepadId;
  });
}

function headingOf(lang: Lang, { rank, title, minutes, presenter }: Point): string {
  const said = [minutes && lengthInWords(lang, minutes), presenter].filter(Boolean).join(', ');
  return `## ${rank}. ${title}${said ? `\n\n${said}` : ''}`;
}
