import { raw } from 'hono/html';
import type { Page } from '#platform/page';
import type { PageText } from '../editable-page.ts';
import { fillIn } from '../fill-in.ts';
import { markdownToHtml } from '../markdown.ts';

/** What the network says of itself, put into a text, in the text's own language. */
export const filled = (page: Page, text: string, lang: PageText['lang']): string =>
  fillIn(text, { network: page.network, lang, origin: page.absolute('/', lang) });

/** A text as the public reads it, marked with its language. */
export const Written = ({ page, text }: { page: Page; text: PageText }) => (
  <div class="text" lang={text.lang === page.lang ? undefined : text.lang}>
    {raw(markdownToHtml(filled(page, text.body, text.lang), { href: page.href }))}
  </div>
);
