import type { Child } from 'hono/jsx';

export interface Bar {
  label: Child;
  /** As it is read: « 38 % ». */
  value: Child;
  /** Between 0 and 1. */
  share: number;
  /** Where it was before, or what it is compared to, between 0 and 1. */
  before?: number;
}

/** Shares of a whole, as lines; the upright mark is what they are compared to, and `note` says so. */
export const Bars = ({ bars, note }: { bars: readonly Bar[]; note?: Child }) => (
  <>
    <ul class="bars">
      {bars.map(({ label, value, share, before }) => (
        <li>
          {label} <b class="number">{value}</b>
          <svg aria-hidden="true">
            <rect width={percent(share)} height="100%" />
            {before !== undefined && <rect class="before" x={percent(before)} width="3" height="100%" />}
          </svg>
        </li>
      ))}
    </ul>
    {note && <p class="meta">{note}</p>}
  </>
);

const percent = (share: number): string => `${Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10}%`;
