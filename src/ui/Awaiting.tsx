import type { Child } from 'hono/jsx';
import { Icon, type IconName } from './Icon.tsx';

export interface Await {
  icon: IconName;
  what: Child;
  why?: Child;
  /** Its one button. */
  action: Child;
}

/** What awaits somebody, each line with its one verb. */
export const Awaiting = ({ lines }: { lines: readonly Await[] }) => (
  <ul class="awaiting">
    <AwaitingLines lines={lines} />
  </ul>
);

/** Some of these lines, in a list to which others add theirs. */
export const AwaitingLines = ({ lines }: { lines: readonly Await[] }) => (
  <>
    {lines.map((line) => (
      <AwaitingLine {...line} />
    ))}
  </>
);

/** One line, for a list whose lines come from several modules. */
export const AwaitingLine = ({ icon, what, why, action }: Await) => (
  <li>
    <Icon name={icon} />
    <div>
      {what} {why && <small>{why}</small>}
    </div>{' '}
    {action}
  </li>
);
