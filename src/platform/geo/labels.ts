import type { Point } from './projection.ts';

export interface Label extends Point {
  text: string;
  /** The radius of its knot. */
  radius: number;
  /** How much larger than the others it is written; 1 by default. */
  scale?: number;
}

export interface Placed extends Point {
  text: string;
  anchor: 'start' | 'middle' | 'end';
  /** How far down the baseline goes, in heights of the text. */
  drop: number;
}

interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Puts each name beside its knot, where it covers the fewest knots and names and stays inside the view.
 * The first ones choose first; one that would still cover another name, or leave the view, is not written.
 */
export function placeLabels(
  labels: readonly Label[],
  knots: readonly Point[],
  view: Frame,
  height: number,
): Placed[] {
  const taken: Frame[] = [];
  return labels.flatMap((label) => {
    const choices = sides.map((side) => beside(label, side));
    const size = height * (label.scale ?? 1);
    const costs = choices.map(
      (choice, rank) => rank / 100 + costOf(frameOf(choice, size), { knots, taken, view }),
    );
    const cost = Math.min(...costs);
    const best = choices[costs.indexOf(cost)] as Placed;
    if (taken.length > 0 && cost >= tooDear) return [];
    taken.push(frameOf(best, size));
    return [best];
  });
}

const tooDear = 4;

type Side = readonly [across: -1 | 0 | 1, down: -1 | 0 | 1];

/** In order of preference, when nothing is in the way. */
const sides: readonly Side[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
];

const anchors = { '-1': 'end', '0': 'middle', '1': 'start' } as const;
const drops = { '-1': 0, '0': 0.35, '1': 0.75 };

function beside({ x, y, radius, text }: Label, [across, down]: Side): Placed {
  const away = across !== 0 && down !== 0 ? radius : radius + 5;
  return {
    text,
    x: x + across * away,
    y: y + down * away,
    anchor: anchors[`${across}`],
    drop: drops[`${down}`],
  };
}

/** As wide as semi-bold text is in the widest of our faces: two thirds of its height per letter. Others leave some room. */
function frameOf({ x, y, text, anchor, drop }: Placed, height: number): Frame {
  const width = text.length * height * 0.66;
  const left = { start: 0, middle: width / 2, end: width }[anchor];
  return { x: x - left, y: y + (drop - 0.8) * height, width, height };
}

function costOf(
  frame: Frame,
  around: { knots: readonly Point[]; taken: readonly Frame[]; view: Frame },
): number {
  const covered = around.knots.filter((knot) => holds(frame, knot)).length;
  const crossed = around.taken.filter((other) => overlap(frame, other)).length;
  return covered + crossed * 4 + (isInside(frame, around.view) ? 0 : 6);
}

const holds = (frame: Frame, { x, y }: Point): boolean =>
  x > frame.x - 4 && x < frame.x + frame.width + 4 && y > frame.y - 4 && y < frame.y + frame.height + 4;

const overlap = (a: Frame, b: Frame): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const isInside = (a: Frame, b: Frame): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
