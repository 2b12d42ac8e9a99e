import type { Lang } from '#platform/i18n';
import type { TextBlock } from '#platform/rich-text/blocks';

/** A text with what stands around it on paper. */
export interface WrittenText {
  lang: Lang;
  title: string;
  /** Below the title: of what, of when. Empty where the title says it all. */
  subtitle: string;
  blocks: readonly TextBlock[];
  /** Whose it is: the network. */
  author: string;
  /** At the bottom of each page, before its number. */
  foot: string;
  madeAt: Date;
}
