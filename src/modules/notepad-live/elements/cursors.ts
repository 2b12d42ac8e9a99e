/** As many as the style has; the name beside a cursor says whose it is, its colour only helps. */
const colours = 3;

const colourOf = (name: string): string =>
  `writer-${[...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % colours}`;

interface Writer {
  name: string;
}

/** Where somebody else writes: for the eyes only, as whoever hears the page is told in words. */
export function drawCursor({ name }: Writer): HTMLElement {
  const cursor = Object.assign(document.createElement('span'), {
    className: `writer ${colourOf(name)}`,
    ariaHidden: 'true',
  });
  cursor.append(Object.assign(document.createElement('span'), { textContent: name }));
  return cursor;
}

export const drawSelection = ({ name }: Writer): { class: string } => ({
  class: `written ${colourOf(name)}`,
});
