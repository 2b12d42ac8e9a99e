import type { StateCore, Token } from 'markdown-it';
import type { Lang } from '#platform/i18n';

/** Takes `[ ]` and `[x]` away from where an item begins: the item itself remembers whether it is done. */
export function findChecks({ tokens }: StateCore): void {
  tokens.forEach((item, index) => {
    const words = tokens[index + 2];
    if (item.type !== 'list_item_open' || words?.type !== 'inline') return;
    const [mark, sign] = /^\[([ xX])\](?:[ \t]+|$)/.exec(words.content) ?? [];
    if (mark === undefined) return;
    item.meta = { isDone: sign !== ' ' };
    words.content = words.content.slice(mark.length);
  });
}

/** Whether an item is done, or null where nothing is to be ticked. */
export function isDoneOf(item: Token | undefined): boolean | null {
  const isDone: unknown = item?.meta?.isDone;
  return typeof isDone === 'boolean' ? isDone : null;
}

/** A box that says what it is, and that nobody ticks from where the text is only read. */
export const drawnCheck = (isDone: boolean, lang: Lang): string =>
  `<li class="task"><input class="box" type="checkbox" disabled${isDone ? ' checked' : ''} aria-label="${doneWord[lang]}"> `;

const doneWord = { fr: 'Fait', en: 'Done' };
