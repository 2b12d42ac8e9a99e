import type { Child } from 'hono/jsx';

/** Open or confirmed; partly; closed; cancelled; present or finished. */
export type Knot = 'full' | 'half' | 'hollow' | 'crossed' | 'ticked';

/** A state is a knot and a word, so that colour is never alone. */
export const State = ({ knot, children }: { knot: Knot; children?: Child }) => (
  <span class={`state ${knot}`}>{children}</span>
);
