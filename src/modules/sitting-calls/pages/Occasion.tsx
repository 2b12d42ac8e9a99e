import { agreedOf, lengthInWords, type Point, type Sitting, whenInWords } from '#modules/sittings/rules';
import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { Facts } from '#ui/Facts';
import { RichText } from '#ui/RichText';
import { words } from '../words.ts';

interface Said {
  page: Page;
  sitting: Sitting;
}

export const whenSaid = ({ page, sitting }: Said): string =>
  capitalised(whenInWords(page.lang, sitting, page.network.zone));

export function Place({ page, sitting }: Said) {
  const t = words(page.lang).link;
  return (
    <Facts
      facts={[[t.place, sitting.place ? <span lang={page.network.lang}>{sitting.place}</span> : t.noPlace]]}
    />
  );
}

/** What a meeting will be about, for whoever is asked whether she comes. */
export function Order({ page, points }: { page: Page; points: readonly Point[] }) {
  const agreed = agreedOf(points);
  if (agreed.length === 0) return null;
  return (
    <section>
      <h2>{words(page.lang).link.order}</h2>
      <ol class="order">
        {agreed.map(({ rank, title, minutes, presenter, body }) => (
          <li class="entry">
            <h3>
              {rank}. <span lang={page.network.lang}>{title}</span>
            </h3>
            <p class="meta">
              {[minutes && lengthInWords(page.lang, minutes), presenter].filter(Boolean).join(' · ')}
            </p>
            {body && <RichText page={page} source={body} lang={page.network.lang} headingLevel={4} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
