import { raw } from 'hono/html';
import type { Lang } from '#platform/i18n';
import type { Page } from '#platform/page';
import { richTextHtml } from '#platform/rich-text/html';

export interface RichTextProps {
  page: Page;
  /** Markdown, as it was typed. */
  source: string;
  /** The language in which it was written. */
  lang: Lang;
  /** Of its first titles: 2, under the page's own. */
  headingLevel?: number;
}

/** A text that somebody wrote, as the public reads it, marked with its language. */
export const RichText = ({ page, source, lang, headingLevel }: RichTextProps) => (
  <div class="text" lang={lang === page.lang ? undefined : lang}>
    {raw(richTextHtml(source, { lang, href: page.href, headingLevel }))}
  </div>
);
