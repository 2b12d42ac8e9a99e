/** What the editor of Les Bases writes, in Markdown: paragraphs, titles, lists, links, strong words. Other tags leave their text. */
export function markdownOf(html: string): string {
  if (!/<[a-z][^>]*>/i.test(html)) return decoded(html).trim();
  let depth = 0;
  const ordered: boolean[] = [];
  const text = html
    .replace(/\r?\n/g, ' ')
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(
      /<a\b[^>]*?href="([^"]*)"[^>]*>([\s\S]*?)<\/a\s*>/gi,
      (_, address: string, label: string) => `[${label.replace(/<[^>]*>/g, '')}](${address})`,
    )
    .replace(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gi, (_, close: string, name: string) => {
      const isEnd = close === '/';
      switch (name.toLowerCase()) {
        case 'br':
          return '  \n';
        case 'p':
        case 'div':
        case 'blockquote':
          return depth > 0 ? '' : '\n\n';
        case 'h1':
        case 'h2':
          return isEnd ? '\n\n' : '\n\n## ';
        case 'h3':
        case 'h4':
        case 'h5':
          return isEnd ? '\n\n' : '\n\n### ';
        case 'ul':
        case 'ol':
          depth += isEnd ? -1 : 1;
          if (isEnd) ordered.pop();
          else ordered.push(name.toLowerCase() === 'ol');
          return depth > 0 && isEnd ? '' : '\n\n';
        case 'li':
          return isEnd ? '' : `\n${'   '.repeat(Math.max(0, depth - 1))}${ordered.at(-1) ? '1.' : '-'} `;
        case 'strong':
        case 'b':
          return '**';
        case 'em':
        case 'i':
          return '*';
        default:
          return '';
      }
    });
  return decoded(text)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
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
