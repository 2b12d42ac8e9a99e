import type { StateCore, Token } from 'markdown-it';
import { phonesIn, telephone } from '#platform/phone-words';

/** A telephone number is called by a touch, unless it is in a link already. */
export function callPhones({ tokens, Token }: StateCore): void {
  for (const token of tokens) {
    let links = 0;
    token.children &&= token.children.flatMap((child) => {
      links += child.type === 'link_open' ? 1 : child.type === 'link_close' ? -1 : 0;
      return child.type === 'text' && links === 0 ? phonesIn(child.content).flatMap(called) : [child];
    });
  }

  function called({ text, isPhone }: { text: string; isPhone: boolean }): Token[] {
    const words = new Token('text', '', 0);
    words.content = text;
    if (!isPhone) return [words];
    const open = new Token('link_open', 'a', 1);
    open.attrSet('href', telephone(text));
    return [open, words, new Token('link_close', 'a', -1)];
  }
}
