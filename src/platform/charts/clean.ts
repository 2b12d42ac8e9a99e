import { nameOf } from './paints.ts';

/**
 * A drawing by ECharts made fit for our pages: colours become classes, style attributes and the style
 * element go (a strict content policy would refuse them), a title and a description come.
 */
export function cleanDrawing(
  svg: string,
  { id, title, description }: { id: string; title: string; description: string },
): string {
  const body = svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<rect [^>]*fill="none"[^>]*><\/rect>/, '')
    .replace(/\bzr\d+-/g, `${id}-`)
    .replace(/<\w+ [^>]*>/g, cleanTag)
    .replace(/\n+/g, '')
    .replaceAll('</text>', '</text> ') // A browser without drawings still parts the words.
    .replace(/<\/(path|rect|circle)>/g, '')
    .replace(/^<svg[^>]*>/, '');
  const size = /viewBox="[^"]*"/.exec(svg)?.[0] ?? '';
  const words = `<title id="${id}-t">${escaped(title)}</title><desc id="${id}-d">${escaped(description)}</desc>`;
  return `<svg ${size} role="img" aria-labelledby="${id}-t ${id}-d">${words}${body}`;
}

const noise =
  / (?:style|class|ecmeta_\w+|xml:space|pointer-events|stroke-miterlimit|dominant-baseline)="[^"]*"| fill="#000"/g;

function cleanTag(tag: string): string {
  const classes = /font-weight:bold/.test(tag) ? ['strong'] : [];
  const bare = tag
    .replace(noise, '')
    .replace(/ (fill|stroke)="(#[\da-f]{6})"/g, (whole, use: string, colour: string) => {
      const name = nameOf.get(colour);
      if (name === undefined) return whole;
      classes.push(`${use}-${name}`);
      return '';
    });
  const painted = classes.length > 0 ? bare.replace(/^<\w+/, `$& class="${classes.join(' ')}"`) : bare;
  return /^<(path|rect|circle)/.test(painted) ? painted.replace(/\/?>$/, '/>') : painted;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
