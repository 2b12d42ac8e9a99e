import { formatNumber } from '#platform/i18n';
import { Disclosure } from '#ui/Disclosure';
import { noteWords } from '../reason-words.ts';
import { words } from '../words.ts';
import type { ImportPageProps } from './ImportPage.tsx';

/** What was mended or left out while reading, by kind: how many times, and where, for the first of them. */
export function Remarks({ page, shown, notes }: Pick<ImportPageProps, 'page' | 'shown' | 'notes'>) {
  const { lang } = page;
  const t = words(lang).one;
  const kinds = Object.entries(shown.counts.notes);
  if (kinds.length === 0) return null;
  return (
    <Disclosure summary={t.notes}>
      <ul>
        {kinds.map(([kind, count]) => {
          const some = notes.filter((note) => note.kind === kind);
          return (
            <li>
              {noteWords(kind, lang)} ({formatNumber(lang, count)})
              <ul>
                {some.map(({ line, column, value }) => (
                  <li>{t.noted(line, column, value)}</li>
                ))}
                {count > some.length && some.length > 0 && <li>{t.notedMore(count - some.length)}</li>}
              </ul>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
