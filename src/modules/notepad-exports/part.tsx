import { notepadPath } from '#modules/notepads/rules';
import type { NotepadPart } from '#platform/page-parts';
import { fileName } from '#platform/text-files/taken-types';
import { TakeAway } from '#ui/TakeAway';

/** Under a text: as what one may take it away. */
export const filesPart: NotepadPart = {
  place: 'under',
  order: 50,
  draw: async (_asked, page, { id }) => (
    <section>
      <TakeAway page={page} hrefOf={(type) => page.href(notepadPath(id, fileName(type)))} />
    </section>
  ),
};
