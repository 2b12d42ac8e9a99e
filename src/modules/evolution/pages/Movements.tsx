import { spacePath } from '#modules/space-page/rules';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { EmptyState } from '#ui/EmptyState';
import { type Evolution, mostShown } from '../evolution.ts';
import { type Movement, movementKinds } from '../movement-store.ts';
import { filePath } from '../paths.ts';
import { words } from '../words.ts';

/** What happened to spaces, the latest first. */
export function Movements({ page, evolution }: { page: Page; evolution: Evolution }) {
  const t = words(page.lang);
  const { movements, counts, period } = evolution;
  const shownKinds = new Set(movements.map(({ kind }) => kind));
  const counted = movementKinds.filter((kind) => counts[kind] > 0 && shownKinds.has(kind));
  return (
    <section>
      <h2>{t.movements}</h2>
      {movements.length === 0 ? (
        <EmptyState title={t.none}>{t.noneWhy}</EmptyState>
      ) : (
        <>
          <p>{counted.map((kind) => t.counted(counts[kind], kind)).join(', ')}.</p>
          <ul class="knots">
            {movements.map((movement) => (
              <Line page={page} movement={movement} />
            ))}
          </ul>
          {movements.length === mostShown && <p>{t.shown(mostShown)}</p>}
          <p>
            <a href={page.href(filePath(period))}>{t.file}</a>
          </p>
        </>
      )}
    </section>
  );
}

function Line({ page, movement }: { page: Page; movement: Movement }) {
  const t = words(page.lang);
  const { kind, name, slug, status, commune, before, at } = movement;
  return (
    <li>
      <b>{t.kinds[kind]}</b>, {formatDateWithYear(page.lang, dateOf(at, page.network.zone))}
      {page.lang === 'fr' ? '\u00a0: ' : ': '}
      {status === 'published' ? <a href={page.href(spacePath(slug))}>{name}</a> : name}, {commune}
      {before && (kind === 'moved' || kind === 'renamed') && ` (${t.left(kind, before)})`}
    </li>
  );
}
