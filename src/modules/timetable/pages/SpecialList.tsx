import { type KeptSpecialHours, specialInWords } from '#modules/hours/rules';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { removePath } from '../paths.ts';
import { words } from '../words.ts';

interface SpecialListProps {
  page: Page;
  special: readonly KeptSpecialHours[];
  /** With it, each line can be taken back. */
  spaceId?: string;
}

/** What is announced, the nearest first. */
export const SpecialList = ({ page, special, spaceId }: SpecialListProps) => (
  <ul class="entries">
    {special.map((one) => (
      <li class="entry announcement">
        <div>
          <strong>{specialInWords(one, dateOf(page.now, page.network.zone), page.lang)}</strong>
          <p>
            {one.reason && <span lang={page.network.lang}>{one.reason}. </span>}
            {words(page.lang).specialPage.notedBy(one.actorName)}
          </p>
        </div>
        {spaceId && <Remove page={page} path={removePath(spaceId, one.id)} what={one} />}
      </li>
    ))}
  </ul>
);

const Remove = ({ page, path, what }: { page: Page; path: string; what: KeptSpecialHours }) => (
  <FormFrame page={page} action={path}>
    <Button kind="destructive" dense>
      <span>
        {words(page.lang).specialPage.remove}
        <span class="unseen"> {specialInWords(what, dateOf(page.now, page.network.zone), page.lang)}</span>
      </span>
    </Button>
  </FormFrame>
);
