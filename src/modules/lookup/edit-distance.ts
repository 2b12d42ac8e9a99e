/** What each mistake costs; 1 each where nothing else is said. */
export interface Costs {
  /** A letter typed in the place of another. */
  change: (typed: string, meant: string) => number;
  /** A letter too many, or one that lacks, after another one. */
  extra: (letter: string, before: string | undefined) => number;
  /** Two neighbours that changed places. */
  swap: number;
}

const oneEach: Costs = { change: () => 1, extra: () => 1, swap: 1 };

/**
 * How many letters to add, take away, change or swap with their neighbour to make one word of another
 * (optimal string alignment), each at its cost.
 */
export function editDistance(a: string, b: string, costs: Costs = oneEach): number {
  let before: number[] = [];
  let above = [0];
  for (let column = 0; column < b.length; column++)
    above.push(at(above, column) + costs.extra(b[column] as string, b[column - 1]));
  for (let row = 1; row <= a.length; row++) {
    const letter = a[row - 1] as string;
    const line = [at(above, 0) + costs.extra(letter, a[row - 2])];
    for (let column = 1; column <= b.length; column++) {
      const other = b[column - 1] as string;
      const swapped = row > 1 && column > 1 && letter === b[column - 2] && a[row - 2] === other;
      line.push(
        Math.min(
          at(above, column) + costs.extra(letter, a[row - 2]),
          at(line, column - 1) + costs.extra(other, b[column - 2]),
          at(above, column - 1) + (letter === other ? 0 : costs.change(letter, other)),
          swapped ? at(before, column - 2) + costs.swap : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, above] = [above, line];
  }
  return at(above, b.length);
}

const at = (line: readonly number[], column: number): number => line[column] as number;
