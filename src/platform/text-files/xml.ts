import { escaped } from '#platform/feeds/xml';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element around what is written already: white space between elements is a space to OpenDocument. */
export function tag(name: string, attributes: Attributes, ...inside: string[]): string {
  const said = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(String(value))}"`))
    .join('');
  const content = inside.join('');
  return content === '' ? `<${name}${said}/>` : `<${name}${said}>${content}</${name}>`;
}

/** Words with their spaces, of which OpenDocument reads only the first; `isAfterSpace` where the line begins, too. */
export const spaced = (text: string, isAfterSpace: boolean): string =>
  escaped(text).replace(/\t| {2,}|^ /g, (space, at: number) => {
    if (space === '\t') return '<text:tab/>';
    const kept = at === 0 && isAfterSpace ? 0 : 1;
    const more = space.length - kept;
    return ' '.repeat(kept) + (more > 0 ? `<text:s text:c="${more}"/>` : '');
  });
