import type { Token } from 'markdown-it';
import type { Lang } from '#platform/i18n';

/** No-break spaces where French wants them, and the ellipsis; an address that is shown as it is stays so. */
export function setInType(tokens: readonly Token[], lang: Lang): void {
  for (const { children } of tokens) {
    let isAddress = false;
    for (const token of children ?? []) {
      if (token.type === 'link_open') isAddress = token.info === 'auto';
      if (token.type === 'link_close') isAddress = false;
      if (token.type === 'text' && !isAddress) token.content = inType(token.content, lang);
    }
  }
}

/** A line of text as it is printed, such as a title that has no markup. */
export const inType = (text: string, lang: Lang): string =>
  rules[lang].reduce((said, [wrong, right]) => said.replace(wrong, right), text);

const ellipsis: [RegExp, string] = [/\.{3}/g, '…'];
const rules: Record<Lang, [RegExp, string][]> = {
  en: [ellipsis],
  fr: [
    ellipsis,
    // A space that is there may not break; one that is missing comes, but not within « 10:30 » or « ?id=3 ».
    [/(?<=\S) +(?=[;:!?»])/g, '\u00a0'],
    [/^ +(?=[;:!?»])/g, '\u00a0'],
    [/(?<=[\p{L}\d…)\]”])(?=[;:!?]+(?:\s|$))/gu, '\u00a0'],
    [/«[ \u202f]*(?!\u00a0)/g, '«\u00a0'],
    [/(?<=[^\s])(?=»)/g, '\u00a0'],
  ],
};
