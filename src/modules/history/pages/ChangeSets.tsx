import { fieldItems } from '#modules/hours/rules';
import { type Change, fieldWords, isUndoneHere, type Names, type Note } from '#modules/network/rules';
import { spacePath } from '#modules/upkeep/rules';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { Difference } from '#ui/Difference';
import { words } from '../words.ts';

export interface ChangeSetsProps {
  page: Page;
  spaceId: string;
  changes: readonly (Change | Note)[];
  names: Names;
}

/** Savings, the latest first: who, when, what differs, and how to go back. */
export function ChangeSets({ page, spaceId, changes, names }: ChangeSetsProps) {
  const t = words(page.lang);
  if (changes.length === 0) return <p>{t.none}</p>;
  return (
    <ol class="knots">
      {[...Map.groupBy(changes, ({ setId }) => setId)].map(([setId, set]) => (
        <li>
          <b>{(set[0] as Change | Note).actorName || t.somebody}</b>,{' '}
          {momentText(page, (set[0] as Change | Note).at)}
          <ul>
            {set.map((change) => (
              <li>
                {change.field === 'note' ? (
                  noted(page, change)
                ) : (
                  <Line page={page} change={change} names={names} />
                )}
              </li>
            ))}
          </ul>
          {set.some(isUndoneHere) && (
            <a href={page.href(`${spacePath(spaceId)}/historique/${setId}`)}>{t.undo}</a>
          )}
        </li>
      ))}
    </ol>
  );
}

/** What another module says of its own, such as a closing that was announced. */
function noted({ lang }: Page, { before, after }: Note): string {
  const t = words(lang);
  if (after) return after.isWhole ? after[lang] : t.announced(after[lang]);
  return before ? t.takenBack(before[lang]) : '';
}

interface LineProps extends Pick<ChangeSetsProps, 'page' | 'names'> {
  change: Change;
}

function Line({ page, change: { field, before, after }, names }: LineProps) {
  const { lang } = page;
  return (
    <>
      {fieldWords[lang][field].label}
      {lang === 'fr' ? '\u00a0: ' : ': '}
      <Difference
        page={page}
        before={fieldItems(lang, field, before, names)}
        after={fieldItems(lang, field, after, names)}
      />
    </>
  );
}
