/** What the editor of Les Bases writes, in Markdown: paragraphs, titles, lists, links, strong words. Other tags leave their text. */
export function markdownOf(html: string): string {
  const pieces = [...piecesOf(html)];
  if (pieces.every(({ tag }) => tag === null)) return decoded(html).trim();
  const writing = { written: [], lists: [], link: null, skipped: null } as Writing;
  for (const piece of pieces) {
    if (writing.skipped !== null) skip(writing, piece);
    else if (piece.tag === null) writing.written.push(piece.text.replace(/\r?\n/g, ' '));
    else if (piece.tag.name === 'a') writeLink(writing, piece);
    else writeTag(writing, piece.tag);
  }
  return decoded(writing.written.join(''))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

interface Tag {
  name: string;
  isEnd: boolean;
}

interface Piece {
  text: string;
  tag: Tag | null;
}

/** Texts and tags, in their order. A tag that is never closed is text: nothing is looked for twice. */
function* piecesOf(html: string): Generator<Piece> {
  const opening = /<(\/?)([a-z][a-z0-9]*)/gi;
  let at = 0;
  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    const end = html.indexOf('>', opening.lastIndex) + 1;
    if (end === 0) break;
    if (found.index > at) yield { text: html.slice(at, found.index), tag: null };
    const tag = { name: (found[2] as string).toLowerCase(), isEnd: found[1] === '/' };
    yield { text: html.slice(found.index, end), tag };
    at = end;
    opening.lastIndex = end;
  }
  if (at < html.length) yield { text: html.slice(at), tag: null };
}

interface Writing {
  written: string[];
  /** The lists in which we are: whether each is numbered. */
  lists: boolean[];
  /** Where the words of an open link begin, and where it leads. */
  link: { begins: number; address: string } | null;
  /** A script or a style, of which nothing is read. */
  skipped: string | null;
}

function skip(writing: Writing, { tag }: Piece): void {
  if (tag?.isEnd && tag.name === writing.skipped) writing.skipped = null;
}

function writeLink(writing: Writing, { text, tag }: Piece): void {
  const { written, link } = writing;
  writing.link = null;
  if (tag?.isEnd) {
    if (link)
      written.splice(
        link.begins,
        written.length,
        `[${written.slice(link.begins).join('')}](${link.address})`,
      );
    return;
  }
  const address = /\shref="([^"]*)"/i.exec(text)?.[1];
  if (address !== undefined) writing.link = { begins: written.length, address };
}

function writeTag(writing: Writing, { name, isEnd }: Tag): void {
  // The words of a link stand in one line, without manners.
  if (writing.link) return;
  if (name === 'script' || name === 'style') writing.skipped = isEnd ? null : name;
  else if (name === 'ul' || name === 'ol') writeList(writing, { name, isEnd });
  else writing.written.push(signOf(name, isEnd, writing.lists));
}

function writeList({ written, lists }: Writing, { name, isEnd }: Tag): void {
  if (isEnd) lists.pop();
  else lists.push(name === 'ol');
  written.push(isEnd && lists.length > 0 ? '' : '\n\n');
}

/** What stands in Markdown where a tag stood. */
function signOf(name: string, isEnd: boolean, lists: readonly boolean[]): string {
  const depth = lists.length;
  if (name === 'br') return '  \n';
  if (name === 'p' || name === 'div' || name === 'blockquote') return depth > 0 ? '' : '\n\n';
  if (/^h[1-5]$/.test(name)) return isEnd ? '\n\n' : `\n\n${name < 'h3' ? '##' : '###'} `;
  if (name === 'li')
    return isEnd ? '' : `\n${'   '.repeat(Math.max(0, depth - 1))}${lists.at(-1) ? '1.' : '-'} `;
  if (name === 'strong' || name === 'b') return '**';
  return name === 'em' || name === 'i' ? '*' : '';
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return named[name.toLowerCase()] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16));
  });

/** A plain sentence as a paragraph of HTML. */
export const paragraph = (said: string): string =>
  `<p>${said.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)}</p>`;

/** The beginning of a text, which no sign of two halves is cut through. */
export const beginningOf = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
