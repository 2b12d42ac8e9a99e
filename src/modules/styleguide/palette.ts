import sheet from '../../browser/style/tokens.css?raw';

/** The colours of the style sheet by their names, by day and by night. */
export const palette = paletteOf(sheet);

function paletteOf(css: string): { day: Map<string, string>; night: Map<string, string> } {
  const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');
  const day = coloursIn(light);
  return { day, night: new Map([...day, ...coloursIn(dark)]) };
}

function coloursIn(css: string): Map<string, string> {
  const tokens = css.matchAll(/--([\w-]+): (#[\da-f]{6});/g);
  return new Map([...tokens].map(([, name = '', colour = '']) => [name, colour]));
}
