import { contrast } from '#platform/contrast';
import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import { palette } from '../palette.ts';
import { Part } from './Sample.tsx';

const kinds = {
  text: ['ink', 'ink-soft', 'river', 'river-deep', 'tile', 'leaf', 'saffron-text', 'crocus'],
  sign: ['thread', 'edge', 'saffron', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6'],
  ground: ['page', 'stone', 'wash', 'saffron-wash', 'tile-wash', 'leaf-wash', 'bar', 'land', 'water'],
} as const;

/** Read from the style sheet: by day, then by night, what is seen with its contrast on the page, rounded down. */
export function Colours({ page }: { page: Page }) {
  const t = speak({ fr, en }, page.lang);
  return (
    <Part id="couleurs" title={t.sections.colours}>
      <p>{t.colours.intro}</p>
      {(['text', 'sign', 'ground'] as const).map((kind) => (
        <>
          <h3>{t.colours[kind]}</h3>
          <ul class="swatches">
            {kinds[kind].map((name) => (
              <Swatch page={page} name={name} isSeen={kind !== 'ground'} />
            ))}
          </ul>
        </>
      ))}
      <h3>{t.colours.quantities}</h3>
      <p class="quantities">
        {[1, 2, 3, 4, 5].map((step) => (
          <span class={`swatch q${step}`} />
        ))}
      </p>
      <p class="quantity-words">
        <span>{t.colours.less}</span> <span>{t.colours.more}</span>
      </p>
    </Part>
  );
}

function Swatch({ page, name, isSeen }: { page: Page; name: string; isSeen: boolean }) {
  const t = speak({ fr, en }, page.lang);
  const [day = 0, night = 0] = [palette.day, palette.night].map((colours) =>
    Math.floor(contrast(colours.get(name) ?? '', colours.get('page') ?? '')),
  );
  return (
    <li>
      <span class={`swatch ${name}`} />
      <b>{name}</b>
      {isSeen && <small>{t.colours.ratio(day, night)}</small>}
    </li>
  );
}
