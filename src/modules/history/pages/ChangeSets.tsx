import { type Change, fieldWords, type Names, valueText } from '#modules/network/rules';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { words } from '../words.ts';

export interface ChangeSetsProps {
  page: Page;
  spaceId: string;
  changes: readonly Change[];
  names: Names;
}

/** Savings, the latest first: who, when, from what to what, and how to go back. */
export function ChangeSets({ page, spaceId, changes, names }: ChangeSetsProps) {
  const t = words(page.lang);
  if (changes.length === 0) return <p>{t.none}</p>;
  return (
    <ol class="knots">
      {[...Map.groupBy(changes, ({ setId }) => setId)].map(([setId, set]) => (
        <li>
          <b>{(set[0] as Change).actorName}</b>, {momentText(page, (set[0] as Change).at)}
          <ul>
            {set.map((change) => (
              <li>{sentence(page, change, names)}</li>
            ))}
          </ul>
          <a href={page.href(`/extranet/espaces/${spaceId}/historique/${setId}`)}>{t.undo}</a>
        </li>
      ))}
    </ol>
  );
}

function sentence({ lang }: Page, { field, before, after }: Change, names: Names): string {
  const colon = lang === 'fr' ? '\u00a0: ' : ': ';
  const [from, to] = [before, after].map((value) => shortened(valueText(lang, field, value, names)));
  return `${fieldWords[lang][field].label}${colon}${from} → ${to}`;
}

const longest = 120;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
