import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Icon, iconNames } from '#ui/Icon';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import { Part } from './Sample.tsx';

/** Each over its name, since an icon never stands without words. */
export const Icons = ({ page }: { page: Page }) => (
  <Part id="icones" title={speak({ fr, en }, page.lang).sections.icons}>
    <ul class="icons">
      {iconNames.map((name) => (
        <li>
          <Icon name={name} />
          <small>{name}</small>
        </li>
      ))}
    </ul>
  </Part>
);
