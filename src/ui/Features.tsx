import type { Child } from 'hono/jsx';
import { Icon, type IconName } from './Icon.tsx';

export interface Feature {
  icon: IconName;
  title: Child;
  detail?: Child;
}

/** What can be done somewhere: a sign, a name, a detail. */
export const Features = ({ features }: { features: readonly Feature[] }) => (
  <ul class="features">
    {features.map(({ icon, title, detail }) => (
      <li>
        <Icon name={icon} />
        <div>
          <b>{title}</b> {detail && <small>{detail}</small>}
        </div>
      </li>
    ))}
  </ul>
);
