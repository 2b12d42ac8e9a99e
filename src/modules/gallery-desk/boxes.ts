import { z } from 'zod';
import type { Box } from '#platform/pictures/pixelate';

/** The squares that are ticked over a picture without a script. */
export const columns = 12;
export const lines = 8;

const mostBoxes = 100;
const thousandth = z.number().int().min(0).max(1000);
const Drawn = z
  .array(z.tuple([thousandth, thousandth, thousandth, thousandth]))
  .max(mostBoxes)
  .catch([]);

/** « 3-5 » is the fourth square of the sixth line. */
const square = /^(1[01]|\d)-([0-7])$/;

/** What is to be blurred: squares that were ticked (`square`) and boxes that were drawn (`drawn`, as JSON). */
export function boxesIn(squares: readonly string[], drawn: string): Box[] {
  const ticked = squares.flatMap((each) => {
    const [, column, line] = square.exec(each) ?? [];
    return column === undefined || line === undefined ? [] : [squareBox(Number(column), Number(line))];
  });
  const brushed = Drawn.parse(parsed(drawn)).map(([left, top, width, height]) => ({
    left,
    top,
    width,
    height,
  }));
  return [...ticked, ...brushed];
}

function squareBox(column: number, line: number): Box {
  const [left, right] = [column, column + 1].map((each) => Math.round((each * 1000) / columns)) as [
    number,
    number,
  ];
  const [top, bottom] = [line, line + 1].map((each) => Math.round((each * 1000) / lines)) as [number, number];
  return { left, top, width: right - left, height: bottom - top };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return [];
  }
}
