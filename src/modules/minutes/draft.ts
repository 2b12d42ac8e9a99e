import { readNotepad } from '#modules/notepads';
import { hourInWords, type Sitting, whenInWords } from '#modules/sittings/rules';
import type { Database } from '#platform/database/connect';
import { zoneOf } from '#platform/database/zone';
import { capitalised } from '#platform/letter-case';
import { words } from './words.ts';

/** What the minutes begin with: when and where it was, then the notes that were written together. */
export async function draftOf(db: Database, sitting: Sitting): Promise<string> {
  const zone = await zoneOf(db);
  const t = words('fr').draft;
  const notes = sitting.notepadId === null ? null : await readNotepad(db, sitting.notepadId);
  const when = capitalised(whenInWords('fr', sitting, zone));
  const head = [sitting.place === null ? when : `${when}, ${sitting.place}`];
  if (sitting.begunAt && sitting.endedAt)
    head.push(t.held(hourInWords('fr', sitting.begunAt, zone), hourInWords('fr', sitting.endedAt, zone)));
  return [head.join('  \n'), notes?.text.trim() ?? t.noNotes].join('\n\n');
}
