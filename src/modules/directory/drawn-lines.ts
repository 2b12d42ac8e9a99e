import type { Ask } from '#platform/http/env';

const mostKept = 5000;

/** The lines of the list that were drawn since the network changed last. */
export interface DrawnLines {
  /** The line of this name, which says all by which it may differ; drawn when nobody asked for it yet. */
  line(name: string, draw: () => string): string;
}

/** Asked for before the rows are: a line made from older rows is then forgotten with them. */
export const drawnLines = (c: Ask): Promise<DrawnLines> =>
  c.get('remember')('lines of the list', async () => openLines());

export function openLines(): DrawnLines {
  const lines = new Map<string, string>();
  return {
    line(name, draw) {
      const known = lines.get(name);
      if (known !== undefined) return known;
      const line = draw();
      if (lines.size >= mostKept) lines.clear();
      lines.set(name, line);
      return line;
    },
  };
}
