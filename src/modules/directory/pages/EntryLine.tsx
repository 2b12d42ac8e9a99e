import type { Page } from '#platform/page';
import { formatPhone } from '#platform/phone-words';
import { formatDistance } from '../distance-words.ts';
import { type FacetKey, has } from '../facets.ts';
import type { Listed } from '../find.ts';
import { capitalised } from '../letter-case.ts';
import type { Messages } from '../messages.fr.ts';
import { StateOf } from './StateOf.tsx';

/** A space of the list: where, what for, open or not, and its telephone. */
export const EntryLine = ({ page, t, space }: { page: Page; t: Messages; space: Listed }) => (
  <li class="entry two">
    <div>
      <h3>
        <a href={page.href(`/annuaire/${space.slug}`)}>{space.name}</a>
      </h3>
      <p>
        <b>{space.commune}</b>
        {whereAndWhat(t, space)}
      </p>
    </div>
    <div>
      <StateOf page={page} state={space.state} />
      {space.phone && (
        <p>
          <a href={`tel:${space.phone}`}>{formatPhone(space.phone)}</a>
        </p>
      )}
    </div>
  </li>
);

const mostOffers = 4;

function whereAndWhat(t: Messages, { km, facets, fictitious }: Listed): string {
  const offered = Object.entries(t.offers)
    .filter(([key]) => has(facets, key as FacetKey))
    .slice(0, mostOffers);
  const what = offered.map(([, words]) => words).join(', ');
  const away = km === null ? '' : `, ${t.results.away(formatDistance(km))}`;
  const invented = fictitious ? ` (${t.results.fictitious})` : '';
  return `${away}. ${what ? `${capitalised(what)}.` : ''}${invented}`;
}
