import type { NotepadPart } from '#platform/page-parts';
import { sittingPath } from './paths.ts';
import { sittingOfNotepad } from './store.ts';
import { whenInWords } from './when-words.ts';
import { words } from './words.ts';

/** Above the notes of a meeting: the way back to it. */
export const notepadPart: NotepadPart = {
  place: 'lead',
  order: 10,
  async draw({ db }, page, { id }) {
    const sitting = await sittingOfNotepad(db, id);
    if (!sitting) return null;
    const when = whenInWords(page.lang, sitting, page.network.zone);
    return <a href={page.href(sittingPath(sitting.id))}>{words(page.lang).page.ofNotes(when)}</a>;
  },
};
