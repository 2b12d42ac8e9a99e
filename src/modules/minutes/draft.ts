import { readNotepad } from '#modules/notepads';
import { presencesOf } from '#modules/sitting-days';
import { hourInWords, notesHint, type Sitting, whenInWords } from '#modules/sittings/rules';
import type { Database } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { zoneOf } from '#platform/database/zone';
import { type Lang, languages } from '#platform/i18n';
import { capitalised } from '#platform/letter-case';
import { words } from './words.ts';

/** What the minutes begin with, in the language of the network: when and where it was, then the notes that were written together. */
export async function draftOf(db: Database, sitting: Sitting): Promise<string> {
  const zone = await zoneOf(db);
  const lang = await langOf(db);
  const t = words(lang).draft;
  const notes = sitting.notepadId === null ? null : await readNotepad(db, sitting.notepadId);
  const when = capitalised(whenInWords(lang, sitting, zone));
  const head = [sitting.place === null ? when : `${when}, ${sitting.place}`];
  if (sitting.begunAt && sitting.endedAt)
    head.push(t.held(hourInWords(lang, sitting.begunAt, zone), hourInWords(lang, sitting.endedAt, zone)));
  head.push(...(await attendanceLines(db, sitting.id, lang)));
  return [head.join('  \n'), notes ? withoutHint(notes.text) : t.noNotes].join('\n\n');
}

/** Who was there, from afar, represented, or sent apologies; whoever was not there, or is forgotten, is not named. */
async function attendanceLines(db: Database, sittingId: string, lang: Lang): Promise<string[]> {
  const t = words(lang).draft;
  const attendees = await presencesOf(db, sittingId);
  return (['there', 'remote', 'represented', 'excused'] as const).flatMap((how) => {
    const names = attendees
      .filter(({ name, attended }) => attended === how && name !== '')
      .map(({ name }) => name);
    return names.length > 0 ? [t.attended[how](names.join(', '))] : [];
  });
}

const bare = (text: string): string => text.replace(/[\s\\]+/g, ' ').trim();

/** What the notes say of how to write in them is not kept. */
const withoutHint = (text: string): string =>
  text
    .trim()
    .split(/\n{2,}/)
    .filter((paragraph) => !languages.some((lang) => bare(paragraph) === bare(notesHint(lang))))
    .join('\n\n');
