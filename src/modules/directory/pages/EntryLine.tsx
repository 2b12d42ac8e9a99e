import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { lookOf, stateOnPage } from '#modules/map/rules';
import { spacePath } from '#modules/space-page/rules';
import { formatDistance } from '#platform/distance-words';
import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { formatPhone } from '#platform/phone-words';
import { Reason } from '#ui/Reason';
import { type Knot, State } from '#ui/State';
import type { DrawnLines } from '../drawn-lines.ts';
import { type FacetKey, has } from '../facets.ts';
import type { Listed } from '../find.ts';
import type { Messages } from '../messages.fr.ts';
import { slotInWords } from '../slot.ts';

interface InLine {
  page: Page;
  t: Messages;
  space: Listed;
}

/** Whether one may come: a knot, a word, and what comes next on a line of its own. */
interface Answer {
  knot: Knot;
  word: string;
  detail: string;
  reason: string | null;
}

/** A line as every search shows it that finds the space in the same state, as far away: drawn once for all of them. */
export function entryLine(drawn: DrawnLines, line: InLine): Child {
  const { page, t, space } = line;
  const href = page.href(spacePath(space.slug));
  const away = space.km === null ? '' : `, ${t.results.away(formatDistance(space.km))}`;
  const answers = answersOf(page, space);
  const name = JSON.stringify([href, away, answers]);
  return raw(drawn.line(name, () => String(<EntryLine {...{ ...line, href, away, answers }} />)));
}

/** A space of the list: where, what for, open or not, and its telephone. */
const EntryLine = ({ page, t, space, href, away, answers }: InLine & Varying) => (
  <li class="entry two">
    <div>
      <h3>
        <a href={href}>{space.name}</a>
      </h3>
      <p>
        <b>{space.commune}</b>
        {away}
        {whatFor(t, space)}
      </p>
    </div>
    <div>
      {answers.map(({ knot, word, detail, reason }) => (
        <>
          <State knot={knot}>{word}</State>
          <p>
            {detail}
            <Reason lang={page.network.lang} reason={reason} />
          </p>
        </>
      ))}
      {space.phone && (
        <p>
          <a href={`tel:${space.phone}`}>{formatPhone(space.phone)}</a>
        </p>
      )}
    </div>
  </li>
);

/** All of a line that is not the same until the network changes. */
interface Varying {
  href: string;
  away: string;
  answers: Answer[];
}

/** What it is doing now; whoever asks for Saturday is told Saturday's hours. */
function answersOf(page: Page, { slots, state }: Listed): Answer[] {
  if (slots.length > 0)
    return slots.map((asked) => {
      const { when, hours } = slotInWords(asked, { lang: page.lang, zone: page.network.zone });
      return { knot: 'full', word: when, detail: hours, reason: null };
    });
  const { is, word, detail, reason } = stateOnPage(page, state);
  return [{ knot: lookOf[is], word, detail, reason }];
}

const mostOffers = 4;

function whatFor(t: Messages, { facets, fictitious }: Listed): string {
  const offered = Object.entries(t.offers)
    .filter(([key]) => has(facets, key as FacetKey))
    .slice(0, mostOffers);
  const what = offered.map(([, words]) => words).join(', ');
  const invented = fictitious ? `${t.results.fictitious}.` : '';
  return `. ${[what && `${capitalised(what)}.`, invented].filter(Boolean).join(' ')}`;
}
