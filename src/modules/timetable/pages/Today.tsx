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

interface TodayProps {
  page: Page;
  today: TodayOfSpace;
}

/** What the space is doing, and the one button that a phone needs when the animator is ill. */
export const Today = (props: TodayProps) => (
  <>
    <p>
      <Doing {...props} />
    </p>
    <Act {...props} />
  </>
);

/** Open or closed now; of a page that nobody sees, that too. */
export function Doing({ page, today }: TodayProps) {
  const say = words(page.lang).today;
  const { state, hasHours, isPublished } = today;
  return (
    <>
      <State knot={knots[state.is]}>{hasHours ? state.sentence : say.noHours}</State>
      {!isPublished && ` ${say.unpublished}`}
    </>
  );
}

/** Nothing to announce: on a page that nobody sees, or on a day without opening. What was announced can be undone. */
export function Act({ page, today, dense }: TodayProps & { dense?: boolean }) {
  const say = words(page.lang).today;
  const { spaceId, name, isPublished, isClosedToday, isShutAnyway } = today;
  if (!isClosedToday && (isShutAnyway || !isPublished)) return null;
  return (
    <FormFrame page={page} action={isClosedToday ? reopenPath(spaceId) : todayPath(spaceId)}>
      <Button kind="secondary" dense={dense}>
        <span>
          {isClosedToday ? say.reopen : say.close}
          <span class="unseen">, {name}</span>
        </span>
      </Button>
    </FormFrame>
  );
}
