import type { Page } from '#platform/page';
import { RichText } from '#ui/RichText';
import type { PageText } from '../editable-page.ts';
import { fillIn } from '../fill-in.ts';

/** What the network says of itself, put into a text, in the text's own language. */
export const filled = (page: Page, text: string, lang: PageText['lang']): string =>
  fillIn(text, { network: page.network, lang, origin: page.absolute('/', lang) });

/** A text as the public reads it. */
export const Written = ({ page, text }: { page: Page; text: PageText }) => (
  <RichText page={page} source={filled(page, text.body, text.lang)} lang={text.lang} />
);
