import { readersOf } from '#modules/notepads';
import { blankForm } from '#platform/forms/form';
import type { Asked } from '#platform/http/env';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import type { NotepadPart } from '#platform/page-parts';
import { Disclosure } from '#ui/Disclosure';
import type { Commented } from './comment.ts';
import { markTextRead } from './naming-store.ts';
import { NewComment } from './pages/NewComment.tsx';
import { passagesIn } from './passages-in.ts';
import { commentsPath, passagePath } from './paths.ts';
import { countPassages, passagesOf } from './store.ts';
import { words } from './words.ts';

type Noted = Parameters<NotepadPart['draw']>[2];

const mostShown = 5;
/** So many are shown in the text. */
const mostMarked = 100;

/** Under the text: the passages that are to be settled, and how one more is commented. */
export const commentsPart: NotepadPart = {
  place: 'under',
  order: 10,
  async draw(asked, page, notepad) {
    const { db } = asked;
    const { id, access, isClosed } = notepad;
    // She has the text before her: that it names her waits no more.
    if (asked.viewer.personId !== null) await markTextRead(db, id, asked.viewer.personId);
    const { open, settled } = await countPassages(db, id);
    const mayWrite = access === 'write' && !isClosed;
    if (open + settled === 0 && !mayWrite) return null;
    const t = words(page.lang);
    const passages = await passagesOf(db, id, { isSettled: false, limit: mostMarked });
    return (
      <section id="commentaires">
        <h2>{t.title}</h2>
        {open === 0 && <p class="soft">{settled === 0 ? t.part.none : t.part.noneOpen}</p>}
        <ul class="plain">
          {passages.slice(0, mostShown).map((passage) => (
            <Line page={page} notepad={notepad} passage={passage} />
          ))}
        </ul>
        {open + settled > 0 && (
          <p>
            <a href={page.href(commentsPath(id))}>{t.part.all}</a>
          </p>
        )}
        {mayWrite && (await commenting(asked, page, { notepad, passages }))}
      </section>
    );
  },
};

function Line({ page, notepad, passage }: { page: Page; notepad: Noted; passage: Commented }) {
  const t = words(page.lang);
  const { id, quote, comments } = passage;
  const last = comments.at(-1);
  return (
    <li id={`passage-${id}`}>
      <a
        href={page.href(passagePath(notepad.id, id))}
        lang={quote === '' || page.lang === notepad.lang ? undefined : notepad.lang}
      >
        {quote === '' ? t.whole : t.quoted(quote)}
      </a>
      <br />
      <small class="meta">
        {last && t.part.last(comments.length, last.authorName ?? t.gone, momentText(page, last.at))}
      </small>
    </li>
  );
}

/** The form, and what a script needs to show the passages in the text. */
async function commenting(
  asked: Asked,
  page: Page,
  { notepad, passages }: { notepad: Noted; passages: readonly Commented[] },
) {
  const t = words(page.lang);
  const readers = await readersOf(asked, notepad);
  const marked = passages.map(({ id, quote, comments }) => ({
    id,
    quote,
    said: `${comments.at(-1)?.authorName ?? t.gone}, ${t.count(comments.length)}`,
  }));
  return (
    <notepad-passages passages={JSON.stringify(marked)} words={JSON.stringify(t.live)}>
      <Disclosure summary={t.part.comment}>
        <NewComment
          page={page}
          form={blankForm()}
          notepad={notepad}
          choosable={passagesIn(notepad.text)}
          names={readers.filter(({ personId }) => personId !== page.viewer.personId).map(({ name }) => name)}
          isUnder
        />
      </Disclosure>
      <script type="module" src={page.asset('src/modules/notepad-comments/elements/notepad-passages.ts')} />
    </notepad-passages>
  );
}
