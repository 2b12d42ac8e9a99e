import { type Placed, placeLabels } from '#platform/geo/labels';
import type { Point } from '#platform/geo/projection';
import type { Drawing, DrawnKnot } from './book.ts';

interface Sheet {
  width: number;
  height: number;
  textHeight: number;
}

/** One name per commune, beside the first of its numbered knots; one that would hide a number is not written. */
export function namesOf(
  communes: readonly string[],
  knots: readonly DrawnKnot[],
  { width, height, textHeight }: Sheet,
): Drawing['names'] {
  const named = new Set<string>();
  const labels = communes.flatMap((commune, index) => {
    const knot = knots[index] as DrawnKnot;
    if (knot.number === null || named.has(commune)) return [];
    named.add(commune);
    return [{ x: knot.x * tenths, y: knot.y * tenths, text: commune, radius: knot.radius * tenths }];
  });
  const placed = placeLabels(
    labels,
    knots.map(({ x, y }) => ({ x: x * tenths, y: y * tenths })),
    { x: 5, y: 5, width: width * tenths - 10, height: height * tenths - 10 },
    textHeight * tenths,
  );
  return placed
    .map((label) => onSheet(label, textHeight))
    .filter((name) => !knots.some((knot) => hides(name, knot, textHeight)));
}

/** `placeLabels` keeps a few units around a knot: it is asked in tenths of a millimetre. */
const tenths = 10;

type Name = Drawing['names'][number];

const onSheet = ({ text, x, y, anchor, drop }: Placed, textHeight: number): Name => ({
  text,
  anchor,
  x: hundredths(x / tenths),
  y: hundredths(y / tenths + drop * textHeight),
});

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** As wide as our semi-bold face is, about: half its height per letter. */
function hides(
  { text, anchor, x, y }: Name,
  knot: Point & { radius: number; number: number | null },
  textHeight: number,
): boolean {
  if (knot.number === null) return false;
  const wide = text.length * textHeight * 0.5;
  const left = x - { start: 0, middle: wide / 2, end: wide }[anchor];
  const reach = knot.radius * 0.7;
  return (
    knot.x > left - reach &&
    knot.x < left + wide + reach &&
    knot.y > y - textHeight * 0.75 - reach &&
    knot.y < y + reach
  );
}
