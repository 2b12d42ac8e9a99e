import type { Page } from '#platform/page';
import { telephone } from '#platform/phone-words';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import type { Answer } from '../find.ts';
import { hrefOf, type Search } from '../search.ts';
import { words } from '../words.ts';

interface Props {
  page: Page;
  search: Search;
  answer: Answer;
  labels: ReadonlyMap<string, string>;
}

/** What was asked, what else to try, where to go on, and whom to call. */
export function NothingFound({ page, search, answer, labels }: Props) {
  const t = words(page.lang);
  const elsewhere = Object.values(answer.counts).reduce((sum, count) => sum + count, 0);
  if (search.kind !== null && elsewhere > 0) {
    const everywhere = page.href(hrefOf({ ...search, kind: null, page: 1 }));
    return (
      <EmptyState
        title={t.nothingHere(labels.get(search.kind) ?? search.kind)}
        actions={<Button href={everywhere}>{t.seeAll}</Button>}
      >
        {t.elsewhere(elsewhere)}
      </EmptyState>
    );
  }
  const { terms, unknown } = answer.words;
  const saysNothing = terms.length === 0 && unknown.length === 0;
  return (
    <EmptyState title={t.nothing(search.words)} actions={<WaysOn page={page} />}>
      {saysNothing ? t.onlySmall : t.ideas} <Call page={page} />
    </EmptyState>
  );
}

const mostWays = 3;

const WaysOn = ({ page }: { page: Page }) => (
  <>
    {page.publicMenu.slice(0, mostWays).map(({ path, label }) => (
      <Button kind="secondary" href={page.href(path)}>
        {label}
      </Button>
    ))}
  </>
);

function Call({ page: { network, lang } }: { page: Page }) {
  const { phone } = network;
  if (!phone) return null;
  return (
    <>
      {words(lang).call} <a href={telephone(phone)}>{phone}</a>.
    </>
  );
}
