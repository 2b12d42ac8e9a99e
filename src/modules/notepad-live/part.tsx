import type { NotepadPart } from '#platform/page-parts';
import { writingWords } from '#ui/WrittenField';
import { livePath, roomName } from './paths.ts';
import { words } from './words.ts';

/** Empty until a script has something to say: whoever has none writes in the field below. */
export const livePart: NotepadPart = {
  place: 'writing',
  order: 10,
  draw: async ({ signIn, viewer }, page, { id, title }) => (
    <>
      <notepad-live
        address={page.href(livePath, 'fr')}
        room={roomName(page.network.slug, id)}
        person={viewer.personId ?? undefined}
        name={title}
        words={JSON.stringify({ ...words(page.lang).live, writing: writingWords(page.lang) })}
        sheet={page.asset('src/browser/writing.css')}
        own-sheet={page.asset('src/browser/notepad.css')}
        keeps={signIn?.shared ? undefined : ''}
      />
      <script type="module" src={page.asset('src/modules/notepad-live/elements/notepad.ts')} />
    </>
  ),
};
