import MarkdownIt from 'markdown-it';
import { phonesIn } from '#platform/phone-words';
import { telephone } from '#ui/Header';

interface Surroundings {
  /** Writes an address inside the network and language of the reader. */
  href: (path: string) => string;
}

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable('image');

/** The page has its own `<h1>`: titles of the text begin under it, and go down one step at a time. */
markdown.core.ruler.push('lower_titles', ({ tokens }) => {
  let level = 1;
  for (const token of tokens) {
    if (token.type === 'heading_open') level = Math.min(Math.max(2, Number(token.tag.slice(1))), level + 1);
    if (token.type.startsWith('heading_')) token.tag = `h${level}`;
  }
});

/** A path of the site is written for the network and the language of the reader. */
markdown.core.ruler.push('place_links', ({ tokens, env }) => {
  const { href } = env as unknown as Surroundings;
  for (const link of tokens.flatMap(({ children }) => children ?? [])) {
    const to = String(link.attrGet('href') ?? '');
    if (/^\/(?!\/)/.test(to)) link.attrSet('href', href(to));
  }
});

/** A telephone number is called by a touch, unless it is in a link already. */
markdown.core.ruler.push('call_phones', ({ tokens, Token }) => {
  for (const token of tokens) {
    let links = 0;
    token.children = (token.children ?? []).flatMap((child) => {
      links += child.type === 'link_open' ? 1 : child.type === 'link_close' ? -1 : 0;
      return child.type === 'text' && links === 0 ? phonesIn(child.content).flatMap(called) : [child];
    });
  }

  function called({ text, isPhone }: { text: string; isPhone: boolean }) {
    const words = new Token('text', '', 0);
    words.content = text;
    if (!isPhone) return [words];
    const open = new Token('link_open', 'a', 1);
    open.attrSet('href', telephone(text));
    return [open, words, new Token('link_close', 'a', -1)];
  }
});

/** Figures on a phone scroll sideways within their own frame. */
markdown.renderer.rules.table_open = () => '<div class="figures" tabindex="0"><table>';
markdown.renderer.rules.table_close = () => '</table></div>';

/** CommonMark and tables as HTML. HTML in the text is shown as text, and images of elsewhere are left out. */
export const markdownToHtml = (text: string, surroundings: Surroundings): string =>
  markdown.render(text, { ...surroundings });
