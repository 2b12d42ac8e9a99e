const line = /[^\n\r]*(?:\r\n|\n|\r)|[^\n\r]+$/g;

/** The lines of a text, each with its end, whatever system wrote it. */
export const linesOf = (text: string): string[] => text.match(line) ?? [];

/** A longer line is no row of a table: its beginning is kept, the rest of it is passed over. */
export const longestLine = 16_000_000;

/** The same, of a text that comes in pieces; the last may have no end. */
export async function* physicalLines(texts: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = '';
  for await (const text of texts) {
    if (/[\n\r]/.test(text)) {
      const lines = linesOf(rest + text);
      // The last may go on in the next piece, be it by the second half of its line end.
      rest = lines.pop() ?? '';
      yield lines;
    } else if (rest.length < longestLine) rest += text;
  }
  yield linesOf(rest);
}
