import { lookOf, stateOnPage } from '#modules/map/rules';
import { spacePath } from '#modules/space-page/rules';
import { formatDistance } from '#platform/distance-words';
import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { formatPhone } from '#platform/phone-words';
import { Reason } from '#ui/Reason';
import { State } from '#ui/State';
import { type FacetKey, has } from '../facets.ts';
import type { Listed } from '../find.ts';
import type { Messages } from '../messages.fr.ts';
import { type SlotOpenings, slotInWords } from '../slot.ts';

/** A space of the list: where, what for, open or not, and its telephone. */
export const EntryLine = ({ page, t, space }: { page: Page; t: Messages; space: Listed }) => (
  <li class="entry two">
    <div>
      <h3>
        <a href={page.href(spacePath(space.slug))}>{space.name}</a>
      </h3>
      <p>
        <b>{space.commune}</b>
        {whereAndWhat(t, space)}
      </p>
    </div>
    <div>
      {space.slots.length > 0 ? (
        space.slots.map((asked) => <SlotOf page={page} asked={asked} />)
      ) : (
        <StateOf page={page} state={space.state} />
      )}
      {space.phone && (
        <p>
          <a href={`tel:${space.phone}`}>{formatPhone(space.phone)}</a>
        </p>
      )}
    </div>
  </li>
);

/** What a space is doing now: a knot, a word, and what comes next on a line of its own. */
function StateOf({ page, state }: { page: Page; state: Listed['state'] }) {
  const words = stateOnPage(page, state);
  return (
    <>
      <State knot={lookOf[words.is]}>{words.word}</State>
      <p>
        {words.detail}
        <Reason reason={words.reason} />
      </p>
    </>
  );
}

/** Whoever asks for Saturday is told Saturday's hours. */
function SlotOf({ page, asked }: { page: Page; asked: SlotOpenings }) {
  const { when, hours } = slotInWords(asked, { lang: page.lang, zone: page.network.zone });
  return (
    <>
      <State knot="full">{when}</State>
      <p>{hours}</p>
    </>
  );
}

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
