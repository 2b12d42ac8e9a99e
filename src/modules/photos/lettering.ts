/** Letters of one stroke, 20 units high: a machine without any font writes the same. */
const round = 'M11 14a4.5 6 0 1 0-9 0 4.5 6 0 1 0 9 0';
const letters: Record<string, [widthUnits: number, path: string]> = {
  ' ': [8, ''],
  a: [14, `${round}M11 8V20`],
  d: [14, `${round}M11 1V20`],
  e: [13, 'M2 14H11A4.5 6 0 1 0 9.6 18.4'],
  é: [13, 'M2 14H11A4.5 6 0 1 0 9.6 18.4M6 5l3-4'],
  g: [14, `${round}M11 8V22q0 5-5 5-2 0-4-1`],
  i: [5, 'M2.5 8V20M2.5 2.5v1'],
  m: [19, 'M2 8V20M2 11.5Q5 7 9 11V20M9 11.5q4-4.5 7.5 0V20'],
  n: [14, 'M2 8V20M2 12q5-7 9 0V20'],
  o: [14, round],
  r: [10, 'M2 8V20M2 13q1-5 6-5'],
  s: [12, 'M10 9.5q-7-3-7.5.5 0 3 4 4 4 1 3.5 3.5-1 4-8 1.5'],
  t: [10, 'M4 2V17q0 3 4 3M1 8H8'],
};

/** A line of writing as SVG, from its top left corner. */
export function lettering(text: string, at: { x: number; y: number; scale: number; ink: string }): string {
  let x = 0;
  const strokes = [...text].map((letter) => {
    const [width, path] = letters[letter] ?? [8, ''];
    x += width;
    return `<path transform="translate(${x - width} 0)" d="${path}"/>`;
  });
  return `<g transform="translate(${at.x} ${at.y}) scale(${at.scale})" fill="none" stroke="${at.ink}"
    stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${strokes.join('')}</g>`;
}
