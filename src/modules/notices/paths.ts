import { itemPath } from '#modules/news/rules';

/** The sheet of an item, beside its page. */
export const noticePath = (item: { number: number; title: string }): string =>
  `${itemPath(item)}/affichette.pdf`;
