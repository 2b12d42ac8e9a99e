import type { Child } from 'hono/jsx';

export interface FigureProps {
  label: Child;
  value: Child;
  /** What makes it mean something: a trend, a comparison. There is no figure without one. */
  comparison: Child;
  isBig?: boolean;
}

/** A counter with what it is compared to; several stand side by side in a `Figures`. */
export const Figure = ({ label, value, comparison, isBig }: FigureProps) => (
  <div class={isBig ? 'figure big' : 'figure'}>
    <p>{label}</p>
    <b class="display">{value}</b>
    <span>{comparison}</span>
  </div>
);

export const Figures = ({ children }: { children?: Child }) => <div class="figure-row">{children}</div>;
