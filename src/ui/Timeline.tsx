import type { Child } from 'hono/jsx';

export interface Moment {
  time: Child;
  title: Child;
  detail?: Child;
  /** At the right: the places left, a state. */
  note?: Child;
}

export interface Day {
  title: Child;
  date?: Child;
  knot?: 'full' | 'hollow' | 'here';
  moments: readonly Moment[];
}

/** An agenda hangs from its thread: a knot per day. */
export const Timeline = ({ days }: { days: readonly Day[] }) => (
  <ol class="timeline">
    {days.map((day) => (
      <li class={day.knot}>
        <h3>
          {day.title} {day.date && <small>{day.date}</small>}
        </h3>
        <div class="moments">{day.moments.map(drawMoment)}</div>
      </li>
    ))}
  </ol>
);

const drawMoment = ({ time, title, detail, note }: Moment) => (
  <div class="moment">
    <span>{time}</span>{' '}
    <div>
      {title} {detail && <small>{detail}</small>}
    </div>
    {note && <span class="note">{note}</span>}
  </div>
);

/** One day on its thread: a knot per hour. */
export const DayThread = ({ moments }: { moments: readonly (Moment & { knot?: Day['knot'] })[] }) => (
  <ol class="timeline day">
    {moments.map(({ time, title, detail, knot }) => (
      <li class={knot}>
        <b>{time}</b> {title} {detail && <small>{detail}</small>}
      </li>
    ))}
  </ol>
);
