import type { Page } from '#platform/page';
import { formatDateWithYear } from '#platform/time-words';
import type { Evolution } from '../evolution.ts';
import { words } from '../words.ts';

/** The communes that have a space, drawn; the table below says them by grouping. */
export function EquippedMap({ page, evolution }: { page: Page; evolution: Evolution }) {
  const { map, after, period } = evolution;
  if (!map || after.communes + evolution.before.communes === 0) return null;
  const t = words(page.lang);
  const fates = (['kept', 'come', 'gone'] as const).filter((fate) => map[fate] !== '');
  return (
    <section>
      <h2>{t.map}</h2>
      <figure class="equipped">
        <svg
          viewBox={`-8 -8 ${map.width + 16} ${map.height + 16}`}
          role="img"
          aria-label={t.mapTitle(after.communes, formatDateWithYear(page.lang, period.to))}
        >
          <path class="land" d={map.land} />
          {fates.map((fate) => (
            <path class={fate} d={map[fate]} />
          ))}
        </svg>
        <figcaption>
          <ul class="key">
            {fates.map((fate) => (
              <li>
                <svg viewBox="0 0 36 12" aria-hidden="true">
                  <path class={fate} d="M0 0h36v12H0z" />
                </svg>
                {t.key[fate]}
              </li>
            ))}
          </ul>
        </figcaption>
      </figure>
    </section>
  );
}
