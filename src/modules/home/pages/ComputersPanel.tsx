import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Icon } from '#ui/Icon';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import type { Computers } from '../store.ts';

/** For those who have no computer at home: how many await them, and the way to the first page of the menu. */
export const ComputersPanel = ({ page, counted }: { page: Page; counted: Computers }) => {
  const t = speak({ fr, en }, page.lang).computers;
  const [first] = page.publicMenu;
  return (
    <div class="panel next">
      <p class="kicker">
        <Icon name="computer" /> {t.kicker}
      </p>
      <h2>{t.title}</h2>
      <p>{t.counted(counted.computers, counted.spaces)}</p>
      <p class="meta">{t.also}</p>
      {first && (
        <p>
          <a href={page.href(first.path)}>{first.label}</a>
        </p>
      )}
    </div>
  );
};
