import type { Page } from '#platform/page';
import type { Answer } from '../find.ts';
import type { Messages } from '../messages.fr.ts';
import { hrefOf, type Search } from '../search.ts';

interface Said {
  page: Page;
  search: Search;
  answer: Answer;
  t: Messages;
}

/** How the words were read, where it is not as they were typed, and what else may have been meant. */
export function Understood({ page, search, answer, t }: Said) {
  const { words, has, found } = answer;
  if (found.length === 0) return null;
  return (
    <>
      {words.corrected.map(({ typed, shown, or }) => (
        <p class="meta">
          {t.corrected(typed, shown)}{' '}
          {or && <Others page={page} search={search} typed={typed} or={or} t={t} />}
        </p>
      ))}
      {words.unknown.map((typed) => (
        <p class="meta">{t.unknown(typed)}</p>
      ))}
      {has === 'near' && words.corrected.length === 0 && <p class="meta">{t.near}</p>}
      {has === 'some' && <p class="meta">{t.some}</p>}
    </>
  );
}

/** The same search with another word in the place of the one that was mistyped. */
function Others({
  page,
  search,
  typed,
  or,
  t,
}: Omit<Said, 'answer'> & { typed: string; or: readonly string[] }) {
  const question = page.lang === 'fr' ? '\u00a0?' : '?';
  return (
    <>
      {t.orElse}{' '}
      {or.map((word, place) => (
        <>
          {place > 0 && ', '}
          <a
            href={page.href(
              hrefOf({ ...search, words: `${search.words} ${word}`.replace(typed, ''), page: 1 }),
            )}
          >
            {word}
          </a>
        </>
      ))}
      {question}
    </>
  );
}
