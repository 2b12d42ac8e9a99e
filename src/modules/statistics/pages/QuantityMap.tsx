import type { Page } from '#platform/page';
import type { Area } from '../figures.ts';
import type { QuantityMap as Drawing, Step } from '../quantities.ts';
import { words } from '../words.ts';
import { tenthsInWords } from './compared.ts';

export interface QuantityMapProps {
  page: Page;
  map: Drawing;
  areas: readonly Area[];
  label: string;
}

/** Each grouping in the colour of its class, with its figure; what is masked is hatched. */
export function QuantityMap({ page, map, areas, label }: QuantityMapProps) {
  const t = words(page.lang);
  const per100 = new Map(areas.map((area) => [area.key, area.per100]));
  return (
    <figure class="quantities">
      <svg viewBox={`-8 -8 ${map.width + 16} ${map.height + 16}`} role="img" aria-label={label}>
        <Hatching />
        {map.areas.map(({ path, look }) => (
          <Look look={look} path={path} isArea />
        ))}
        {map.areas.map(({ key, x, y }) => {
          const value = per100.get(key);
          return value ? (
            <text class="display" x={x} y={y}>
              {tenthsInWords(page.lang, value)}
            </text>
          ) : null;
        })}
      </svg>
      <figcaption>
        <ul class="key">
          {map.steps.map((step) => (
            <Line look={step.look}>{stepInWords(page, step)}</Line>
          ))}
          {areas.some(({ now }) => now === 0) && <Line look={0}>{t.nothing}</Line>}
          {areas.some(({ now }) => now === null) && <Line look={null}>{t.masked}</Line>}
        </ul>
      </figcaption>
    </figure>
  );
}

function stepInWords(page: Page, { from, to }: Step): string {
  const t = words(page.lang);
  const [first, next] = [tenthsInWords(page.lang, from), to === null ? null : tenthsInWords(page.lang, to)];
  return next === null ? t.from(first) : t.between(first, next);
}

const Hatching = () => (
  <pattern id="masked" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path class="masked" d="M0 0v8" />
  </pattern>
);

const Look = ({ look, path, isArea }: { look: number | null; path: string; isArea?: boolean }) => (
  <path
    class={`${isArea ? 'area ' : ''}${look === null ? '' : `q${look}`}`}
    fill={look === null ? 'url(#masked)' : undefined}
    d={path}
  />
);

const Line = ({ look, children }: { look: number | null; children?: string }) => (
  <li>
    <svg viewBox="0 0 36 18" aria-hidden="true">
      <Look look={look} path="M1 1h34v16H1z" />
    </svg>
    {children}
  </li>
);
