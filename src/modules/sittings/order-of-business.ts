import type { Timed } from './sitting.ts';

export const pointStates = ['agreed', 'proposed', 'declined'] as const;
export type PointState = (typeof pointStates)[number];

export const mostPoints = 200;

/** What a point says. */
export interface PointText {
  title: string;
  minutes: number | null;
  presenter: string | null;
  /** Markdown. */
  body: string | null;
}

export interface Point extends PointText {
  id: string;
  sittingId: string;
  state: PointState;
  /** Its place, from 1; null when it is not on the order of business. */
  rank: number | null;
  /** Who proposed it; null once she is forgotten, and for what whoever steers wrote. */
  proposedBy: string | null;
  proposerName: string | null;
  begunAt: Date | null;
  runningSince: Date | null;
  spentSeconds: number;
  documents: { id: string; title: string }[];
}

/** What has its place on the order of business. */
export type Agreed = Point & { rank: number };

export const agreedOf = (points: readonly Point[]): Agreed[] =>
  points.filter((point): point is Agreed => point.rank !== null);

export interface Length {
  /** What the points take, those that say it. */
  planned: number;
  /** What the meeting lasts; null without a date. */
  lasts: number | null;
  /** Points that do not say how long they take. */
  unsaid: number;
}

export function lengthOf(points: readonly Point[], { startsAt, endsAt }: Timed): Length {
  const agreed = agreedOf(points);
  return {
    planned: agreed.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    lasts: startsAt && endsAt ? Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000) : null,
    unsaid: agreed.filter(({ minutes }) => minutes === null).length,
  };
}

/** How long a point took so far, in seconds. */
export const secondsSpent = (
  { runningSince, spentSeconds }: Pick<Point, 'runningSince' | 'spentSeconds'>,
  now: Date,
): number =>
  spentSeconds +
  (runningSince ? Math.max(0, Math.round((now.getTime() - runningSince.getTime()) / 1000)) : 0);

/** The first that nobody has begun: what comes next. */
export const nextPoint = (points: readonly Point[]): Agreed | undefined =>
  agreedOf(points).find(({ begunAt }) => begunAt === null);

/** The identifiers with one of them at another place, from 1. */
export function moved(ids: readonly string[], id: string, to: number): string[] {
  const others = ids.filter((each) => each !== id);
  const at = Math.min(Math.max(to, 1), others.length + 1) - 1;
  return [...others.slice(0, at), id, ...others.slice(at)];
}
