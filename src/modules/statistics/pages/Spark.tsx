import type { Month } from '../figures.ts';

const [width, height] = [132, 36];

/** The year as a thread: it says how it goes, and its page says how much. What is masked is a gap. */
export function Spark({ months }: { months: readonly Month[] }) {
  const top = Math.max(1, ...months.map(({ now }) => now ?? 0));
  const x = (rank: number): number => Math.round((rank * (width - 8)) / (months.length - 1)) + 4;
  const y = (count: number): number => Math.round((1 - count / top) * (height - 8)) + 4;
  const steps = months.map(({ now }, rank) =>
    now === null ? '' : `${rank === 0 || months[rank - 1]?.now === null ? 'M' : 'L'}${x(rank)} ${y(now)}`,
  );
  const last = months.at(-1)?.now;
  return (
    <svg class="spark" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path d={steps.join('')} />
      {last != null && <circle cx={x(months.length - 1)} cy={y(last)} r="4" />}
    </svg>
  );
}
