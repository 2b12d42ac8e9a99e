type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with a text, or with elements that are written already. */
export const element = (
  name: string,
  content: string | readonly string[],
  attributes: Attributes = {},
): string => {
  const inside = typeof content === 'string' ? escaped(content) : content.join('\n');
  const start = `${name}${attributesOf(attributes)}`;
  if (inside === '') return `<${start}/>`;
  return typeof content === 'string' ? `<${start}>${inside}</${name}>` : `<${start}>\n${inside}\n</${name}>`;
};

export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string =>
  writable(text).replace(/[&<>"]/g, (sign) => entities[sign] as string);

/** XML has no way to write some signs, not even escaped. */
export const writable = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

/** A plain text as paragraphs of HTML. */
export const paragraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');
