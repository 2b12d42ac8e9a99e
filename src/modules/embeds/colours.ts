import { contrast } from '#platform/contrast';

/** The colours of a site that shows the directory, each `#rrggbb`. */
export interface Colours {
  ground: string;
  text: string;
  link: string;
}

export const ownColours: Colours = { ground: '#ffffff', text: '#1b2322', link: '#0b4f52' };

/** What text needs on its ground (WCAG 2.2): for everybody to read it, 1.4.6, level AAA; */
const bestContrast = 7;
/** what the law asks of a public site, 1.4.3, level AA; */
export const legalContrast = 4.5;
/** and what even large letters cannot do without. A site's own colours are obeyed from here on. */
export const leastContrast = 3;

/** A colour as people write it, `#0B4F52`, `0b4f52` or `#abc`, in six small digits; null when it is none. */
export function readColour(text: string): string | null {
  const [, digits] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/.exec(text.trim().toLowerCase()) ?? [];
  if (digits === undefined) return null;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

export const isReadable = (front: string, ground: string, asked = bestContrast): boolean =>
  contrast(front, ground) >= asked;

/** The nearest shade of a colour that can be read on a ground, towards black or white; null on a ground in between. */
export function readableShade(front: string, ground: string): string | null {
  const ends = ['#000000', '#ffffff'].filter((end) => isReadable(end, ground));
  const shades = ends.flatMap((end) => steps.map((share) => ({ share, shade: mixed(front, end, share) })));
  const [best] = shades
    .filter(({ shade }) => isReadable(shade, ground))
    .toSorted((a, b) => a.share - b.share);
  return best?.shade ?? null;
}

const steps = Array.from({ length: 101 }, (_, index) => index / 100);

/** A colour with a share of another in it, from 0 to 1. */
function mixed(one: string, other: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [from, to] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((from as number) + ((to as number) - (from as number)) * share);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Those of an address; where hardly anybody could read them, our own. */
export function coloursOrOwn(asked: { [Name in keyof Colours]: string | null }): Colours {
  const { ground, text, link } = { ...ownColours, ...dropNull(asked) };
  const areSeen = [text, link].every((front) => isReadable(front, ground, leastContrast));
  return areSeen ? { ground, text, link } : ownColours;
}

const dropNull = (asked: { [Name in keyof Colours]: string | null }): Partial<Colours> =>
  Object.fromEntries(Object.entries(asked).filter(([, colour]) => colour !== null));

/** The tokens that frame, element and picture are drawn with. */
export const tokensOf = ({ ground, text, link }: Colours): Record<string, string> => ({
  ground,
  text,
  link,
  soft: softOn(text, ground),
  rule: mixed(ground, text, 0.2),
  land: mixed(ground, text, 0.1),
  water: mixed(ground, link, 0.45),
});

/** Secondary text: a little nearer to the ground, as long as it can be read. */
function softOn(text: string, ground: string): string {
  const soft = mixed(text, ground, 0.2);
  return isReadable(soft, ground) ? soft : text;
}
