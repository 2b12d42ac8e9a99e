import type { Child } from 'hono/jsx';

export interface WeekDay {
  /** « lun. » */
  name: string;
  number: number;
  /** What is on: a count, or a dash. */
  count: Child;
  href?: string;
  knot: 'full' | 'hollow' | 'here';
}

/** Seven knots: a full one has something on, the saffron one is today. */
export const Week = ({ label, days }: { label: string; days: readonly WeekDay[] }) => (
  <nav aria-label={label}>
    <ol class="week">
      {days.map(({ name, number, count, href, knot }) => (
        <li class={knot}>
          {href ? (
            <a href={href}>
              {name}
              <b>{number}</b>
            </a>
          ) : (
            <>
              {name}
              <b>{number}</b>
            </>
          )}
          {count}
        </li>
      ))}
    </ol>
  </nav>
);
