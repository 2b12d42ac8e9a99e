import { spacePath } from '#modules/space-page/rules';
import { formatDistance } from '#platform/distance-words';
import { inQuotes } from '#platform/i18n';
import { lowered } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { facetWords } from '../facet-words.ts';
import type { Found } from '../find.ts';
import type { Messages } from '../messages.fr.ts';
import type { Relaxed } from '../relax.ts';
import { answerPath } from '../search.ts';

/** What was searched, the nearest thing that was found, and the way out. */
export function NothingFound({
  page,
  t,
  found,
  relaxed,
}: {
  page: Page;
  t: Messages;
  found: Found;
  relaxed: Relaxed | null;
}) {
  if (!relaxed) return <EmptyState title={t.nothing.empty} />;
  const { nearest, without, total } = relaxed;
  const widen = (
    <>
      <Button href={page.href(answerPath(relaxed.search))}>
        {t.nothing.widen[without](t.spaces(total))}
      </Button>
      <a href={page.href('/annuaire')}>{t.nothing.all}</a>
    </>
  );
  return (
    <EmptyState title={t.nothing.title} actions={widen}>
      {t.nothing.searched(searched(page, t, found))} {t.nothing.nearest}{' '}
      <a href={page.href(spacePath(nearest.slug))}>{nearest.name}</a>, {nearest.commune}, {whyNot(t, relaxed)}
      .
    </EmptyState>
  );
}

const whyNot = (t: Messages, { without, nearest }: Relaxed): string =>
  without === 'km' ? t.nothing.without.km(formatDistance(nearest.km ?? 0)) : t.nothing.without[without];

/** A search in words: « impression », gratuit, à 20 km au plus de Figeac. */
function searched(page: Page, t: Messages, { search, place }: Found): string {
  const where = place.is === 'here' ? placeInWords(t, search.km, place.commune.name) : search.place;
  const words = search.words ? inQuotes(page.lang, search.words) : '';
  return [words, ...[...search.choices].map((key) => lowered(facetWords[page.lang][key])), where]
    .filter(Boolean)
    .join(', ');
}

const placeInWords = (t: Messages, km: number | null, commune: string): string =>
  km === null ? t.nothing.near(commune) : t.nothing.within(km, commune);
