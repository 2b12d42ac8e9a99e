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
    frame: `<div style="position: relative; padding-top: ${heightOf(shown)}">
  <iframe src="${address('')}" title="${escaped(shown.title)}"
    width="100%" height="${leastHeight(shown)}" loading="lazy"
    style="position: absolute; top: 0; width: 100%; height: 100%; border: 0"></iframe>
</div>`,
    element: `<script type="module" src="${script}"></script>
<maillage-annuaire src="${address('.json')}">
  <a href="${escaped(shown.all.url)}">${escaped(words(page.lang).insideLink)}</a>
</maillage-annuaire>`,
  };
}

/**
 * The height of a frame by its own width, which a percentage of padding is counted from: lines stand in one column, in
 * two from `twoColumns` on, in three from `threeColumns` on (embed.css), and a map keeps its shape.
 */
function heightOf({ spaces, map }: Shown): string {
  const inColumns = (columns: number): number => Math.ceil(spaces.length / columns) * lineHeight;
  const [one, two, three] = [inColumns(1), inColumns(2), inColumns(3)] as const;
  const steps = [
    `${around + three}px`,
    ...(two > three ? [`clamp(0px, (${threeColumns}px - 100%) * 999, ${two - three}px)`] : []),
    ...(one > two ? [`clamp(0px, (${twoColumns}px - 100%) * 999, ${one - two}px)`] : []),
    ...(map ? ['min(82%, 580px)'] : []),
  ];
  return `calc(${steps.join(' + ')})`;
}

/** Where a site takes no style, a frame scrolls when it needs more. */
const leastHeight = ({ spaces, map }: Shown): number =>
  Math.min(around + spaces.length * lineHeight, 900) + (map ? 300 : 0);

const lineHeight = 160;
/** Title, ways out and margins. */
const around = 240;
const twoColumns = 640;
const threeColumns = 960;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
