import { formatNumber } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Disclosure } from '#ui/Disclosure';
import type { Import } from '../import.ts';
import { noteWords } from '../reason-words.ts';
import { words } from '../words.ts';

/** What was mended or left out while reading, by kind. */
export function Remarks({ page, shown }: { page: Page; shown: Import }) {
  const notes = Object.entries(shown.counts.notes);
  if (notes.length === 0) return null;
  return (
    <Disclosure summary={words(page.lang).one.notes}>
      <ul>
        {notes.map(([kind, count]) => (
          <li>
            {noteWords(kind, page.lang)} ({formatNumber(page.lang, count)})
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
