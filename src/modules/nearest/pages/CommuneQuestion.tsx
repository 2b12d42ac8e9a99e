import { longestQuestion, placeRead } from '#modules/directory/rules';
import type { Place } from '#modules/lookup/rules';
import type { Page } from '#platform/page';
import { Alternatives } from '#ui/Alternatives';
import { Button } from '#ui/Button';
import type { Messages } from '../messages.fr.ts';
import { answerId } from './answer-id.ts';

/** The one question of the home page. The answer stays in the address, and nowhere else. */
export const CommuneQuestion = ({
  page,
  t,
  typed,
  place,
}: {
  page: Page;
  t: Messages;
  typed: string;
  place: Place;
}) => (
  <form action={`${page.href('/')}#${answerId}`} role="search">
    <label class="label" for="ou">
      {t.question}
    </label>
    <div class="ask">
      <input id="ou" name="ou" value={typed} maxlength={longestQuestion} autocomplete="postal-code" />
      <Button>{t.find}</Button>
    </div>
    <Answer page={page} t={t} typed={typed} place={place} />
  </form>
);

/** Which commune was understood, and the way to the answer, which a phone shows further down; or the doubt. */
function Answer({ page, t, typed, place }: { page: Page; t: Messages; typed: string; place: Place }) {
  if (place.is === 'unknown') {
    return (
      <p role="status" id={answerId} tabindex={-1}>
        {t.unknownPlace(typed)}
      </p>
    );
  }
  if (place.is === 'here') {
    return (
      <p role="status">
        {placeRead(page.lang, place)} <a href={`#${answerId}`}>{t.nearestTo(place.commune.name)}</a>
      </p>
    );
  }
  if (place.is !== 'several') return null;
  return (
    <p role="status" id={answerId} tabindex={-1}>
      {t.several}{' '}
      <Alternatives
        names={place.communes.map(({ name }) => name)}
        hrefOf={(name) => `${page.href('/')}?ou=${encodeURIComponent(name)}#${answerId}`}
      />
    </p>
  );
}
