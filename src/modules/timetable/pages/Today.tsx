import type { StateWords } from '#modules/hours/rules';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { type Knot, State } from '#ui/State';
import { reopenPath, todayPath } from '../paths.ts';
import type { TodayOfSpace } from '../today.ts';
import { words } from '../words.ts';

const knots: Record<StateWords['is'], Knot> = {
  open: 'full',
  appointment: 'half',
  closed: 'hollow',
  closed_exceptionally: 'crossed',
};

/** What the space is doing, and the one button that a phone needs when the animator is ill. */
export function Today({ page, today }: { page: Page; today: TodayOfSpace }) {
  const say = words(page.lang).today;
  const { state, hasHours } = today;
  return (
    <>
      <p>
        <State knot={knots[state.is]}>{hasHours ? state.sentence : say.noHours}</State>
      </p>
      <Act page={page} today={today} />
    </>
  );
}

/** Nothing to announce: on a page that nobody sees, or on a day without opening. What was announced can be undone. */
function Act({ page, today }: { page: Page; today: TodayOfSpace }) {
  const say = words(page.lang).today;
  const { spaceId, name, isPublished, isClosedToday, isShutAnyway } = today;
  if (!isPublished && !isClosedToday) return <p>{say.unpublished}</p>;
  if (isShutAnyway && !isClosedToday) return null;
  return (
    <FormFrame page={page} action={isClosedToday ? reopenPath(spaceId) : todayPath(spaceId)}>
      <Button kind="secondary">
        <span>
          {isClosedToday ? say.reopen : say.close}
          <span class="unseen">, {name}</span>
        </span>
      </Button>
    </FormFrame>
  );
}
