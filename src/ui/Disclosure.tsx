import type { Child } from 'hono/jsx';
import { Icon, type IconName } from './Icon.tsx';

export interface DisclosureProps {
  summary: Child;
  icon?: IconName;
  /** Said at the right, such as what it weighs. */
  note?: Child;
  isOpen?: boolean;
  children?: Child;
}

/** What few need, one click away, without a script. */
export const Disclosure = ({ summary, icon, note, isOpen, children }: DisclosureProps) => (
  <details class="disclosure" open={isOpen}>
    <summary>
      {icon && <Icon name={icon} />}
      {summary}
      {note && <small>{note}</small>}
    </summary>
    <div>{children}</div>
  </details>
);
