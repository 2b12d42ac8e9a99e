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
import type { LeftOut, Relaxed } from '../relax.ts';
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
      <Button href={page.href(answerPath(relaxed.search))}>{widenWords(t, without)(t.spaces(total))}</Button>
      <a href={page.href('/annuaire')}>{t.nothing.all}</a>
    </>
  );
  return (
    <EmptyState title={t.nothing.title} actions={widen}>
      {t.nothing.searched(searched(page, t, found))} {t.nothing.nearest}{' '}
      <a href={page.href(spacePath(nearest.slug))}>{nearest.name}</a>, {nearest.commune},{' '}
      {whyNot(t, relaxed, found)}.
    </EmptyState>
  );
}

const widenWords = (t: Messages, [first, ...others]: readonly LeftOut[]) =>
  first && others.length === 0 ? t.nothing.widen[first] : t.nothing.widen.several;

/** The distance is said where it is what was too much; within the commune nobody measures it. */
function whyNot(t: Messages, { without, nearest }: Relaxed, { search }: Found): string {
  const said = without.flatMap((each) => {
    if (each !== 'km') return [t.nothing.without[each]];
    if (nearest.km === null) return without.length === 1 ? [t.nothing.without.farther] : [];
    return nearest.km > (search.km ?? 0) ? [t.nothing.without.km(formatDistance(nearest.km))] : [];
  });
  return said.join(', ');
}

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
