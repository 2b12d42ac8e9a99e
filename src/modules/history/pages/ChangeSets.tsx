import { type Change, fieldWords, type Names, valueItems } from '#modules/network/rules';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { Difference } from '#ui/Difference';
import { words } from '../words.ts';

export interface ChangeSetsProps {
  page: Page;
  spaceId: string;
  changes: readonly Change[];
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
          <b>{(set[0] as Change).actorName || t.somebody}</b>, {momentText(page, (set[0] as Change).at)}
          <ul>
            {set.map((change) => (
              <li>
                <Line page={page} change={change} names={names} />
              </li>
            ))}
          </ul>
          <a href={page.href(`/extranet/espaces/${spaceId}/historique/${setId}`)}>{t.undo}</a>
        </li>
      ))}
    </ol>
  );
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
        before={valueItems(lang, field, before, names)}
        after={valueItems(lang, field, after, names)}
      />
    </>
  );
}
