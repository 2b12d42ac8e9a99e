import { accessTo, groupById } from '#modules/groups';
import { sittingOfNotepad } from '#modules/sittings';
import { phaseOf } from '#modules/sittings/rules';
import type { NotepadPart } from '#platform/page-parts';
import { holdPath } from './paths.ts';
import { words } from './words.ts';

/** Above the notes of a meeting that is being held, for whoever holds it: back to its points. */
export const notepadPart: NotepadPart = {
  place: 'lead',
  order: 20,
  async draw({ db, viewer }, page, { id }) {
    const sitting = await sittingOfNotepad(db, id);
    if (!sitting || phaseOf(sitting, page.now) !== 'running') return null;
    const group = await groupById(db, sitting.groupId);
    if (!group || (await accessTo(db, group, viewer)) !== 'steer') return null;
    return <a href={page.href(holdPath(sitting.id))}>{words(page.lang).hold.open}</a>;
  },
};
