import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';

export interface EmptyStateProps {
  title: Child;
  /** What was searched, and the nearest thing found. */
  children?: Child;
  /** The way out: buttons. */
  actions?: Child;
}

const brokenThread = raw(
  '<svg class="broken" viewBox="0 0 340 120" aria-hidden="true"><path d="m12 98 82-70 82 54"/><path class="lost" d="m176 82 80-62 80 62"/><circle cx="12" cy="98" r="9"/><circle cx="94" cy="28" r="12"/><circle cx="176" cy="82" r="9"/><circle class="hole lost" cx="256" cy="20" r="13"/><circle class="hole" cx="328" cy="76" r="9"/></svg>',
);

/** Nothing here: what was searched, what comes nearest, the way out, and a broken thread. */
export const EmptyState = ({ title, children, actions }: EmptyStateProps) => (
  <div class="emptiness">
    <div>
      <h2>{title}</h2>
      <p>{children}</p>
      {actions && <p class="buttons">{actions}</p>}
    </div>
    {brokenThread}
  </div>
);
