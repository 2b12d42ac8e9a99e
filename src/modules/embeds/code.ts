import type { Page } from '#platform/page';
import { type FrameAsked, framePath, frameQuery } from './frame.ts';
import type { Shown } from './shown.ts';
import { words } from './words.ts';

export const scriptPath = '/integrer/annuaire.js';

/** The attributes of the element have a meaning that stays: another one would be version 2. */
const version = 1;

/** What is pasted into another site. Addresses are whole, and what is written is text. */
export interface Codes {
  frame: string;
  element: string;
}

export function codesOf(page: Page, asked: FrameAsked, shown: Shown): Codes {
  const address = (ending: string): string =>
    escaped(page.absolute(framePath + ending, page.lang) + frameQuery(asked));
  const script = escaped(`${page.absolute(scriptPath, 'fr')}?v=${version}`);
  return {
    frame: `<iframe src="${address('')}" title="${escaped(shown.title)}"
  width="100%" height="${heightFor(asked)}" loading="lazy" style="border: 0"></iframe>`,
    element: `<script type="module" src="${script}"></script>
<maillage-annuaire src="${address('.json')}">
  <a href="${escaped(shown.all.url)}">${escaped(words(page.lang).insideLink)}</a>
</maillage-annuaire>`,
  };
}

/** Room enough on most screens; a frame scrolls when it needs more. */
const heightFor = ({ count, withMap }: FrameAsked): number =>
  Math.min(220 + count * 110, 900) + (withMap ? 300 : 0);

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
