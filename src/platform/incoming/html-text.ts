import { decodeHTML } from 'entities';

/** Elements that hold no words, or the mail that is answered. */
const silent = new Set(['head', 'style', 'script', 'title', 'template', 'svg', 'noscript']);
const alone = new Set(['br', 'hr', 'img', 'meta', 'link', 'input', 'wbr', 'col', 'area', 'base', 'source']);
const blocks = new Set(
  'address article aside blockquote center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
);
const quotes =
  /\b(gmail_quote|gmail_attr|gmail_signature|gmail_extra|moz-cite-prefix|moz-signature|yahoo_quoted|protonmail_quote|zmail_extra|ms-outlook-mobile-signature)\b|\bid\s*=\s*["']?(signature|ms-outlook-mobile-signature)\b|type\s*=\s*["']?cite/i;
/** From here on all is the mail that is answered: Outlook on the web, on a phone, on a desk. */
const endings =
  /\bid\s*=\s*["']?(x_)?(divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)\b|border-top:\s*solid #(e1e1e1|b5c4df)/i;

interface Open {
  name: string;
  isSilent: boolean;
}

/**
 * The words of a mail that came as a page only, without those that its program marks as quoted. Nothing of it is kept but
 * text: whatever it holds runs nowhere.
 */
export function textOfHtml(html: string): string {
  const text: string[] = [];
  const open: Open[] = [];
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const until = next < 0 ? html.length : next;
    if (!open.at(-1)?.isSilent) text.push(wordsOf(html.slice(at, until)));
    if (next < 0) break;
    const tag = tagAt(html, next);
    at = tag.end;
    if (endings.test(tag.attributes)) break;
    text.push(...follow(tag, open));
  }
  return (
    text
      .join('')
      // Of a run of spaces one is left: looked for a line end after each, it would take its length squared.
      .replace(/[ \t]+/g, ' ')
      .replace(/ ?[\r\n][ \r\n]*/g, (run) => '\n'.repeat(Math.min(2, run.split('\n').length - 1) || 1))
      .trim()
  );
}

/** Between two lines that are there already it is nothing more. */
const lineEnd = '\r';

const wordsOf = (piece: string): string => decodeHTML(piece.replace(/[\s]+/g, ' '));

interface Tag {
  name: string;
  attributes: string;
  isEnd: boolean;
  end: number;
}

/** The tag that begins here; a comment, or a sign that begins none, has no name. */
function tagAt(html: string, start: number): Tag {
  const none = { name: '', attributes: '', isEnd: false };
  if (html.startsWith('<!--', start)) {
    const end = html.indexOf('-->', start + 4);
    return { ...none, end: end < 0 ? html.length : end + 3 };
  }
  const close = html.indexOf('>', start);
  const end = close < 0 ? html.length : close + 1;
  const [, slash, name = '', attributes = ''] =
    /^<(\/?)([a-z][a-z0-9]*)([\s\S]*?)\/?>?$/i.exec(html.slice(start, Math.min(end, start + 4000))) ?? [];
  return { name: name.toLowerCase(), attributes, isEnd: slash === '/', end };
}

/** Keeps account of what is open, and answers the line ends that a tag brings. */
function follow({ name, attributes, isEnd }: Tag, open: Open[]): string[] {
  const isHidden = open.at(-1)?.isSilent ?? false;
  if (alone.has(name)) return isHidden ? [] : name === 'br' || name === 'hr' ? ['\n'] : [];
  if (isEnd) {
    const opened = open.findLastIndex((each) => each.name === name);
    if (opened >= 0) open.length = opened;
    return blocks.has(name) && !isHidden ? [lineEnd] : [];
  }
  if (name === '') return [];
  const isSilent = isHidden || silent.has(name) || quotes.test(attributes);
  if (open.length < 500) open.push({ name, isSilent });
  if (isHidden || isSilent || !blocks.has(name)) return [];
  return [name === 'p' ? '\n\n' : lineEnd, name === 'li' ? '- ' : ''];
}
