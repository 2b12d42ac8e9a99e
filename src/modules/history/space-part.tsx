import { historyOf, readNames } from '#modules/network';
import { spacePath } from '#modules/upkeep/rules';
import type { Asked } from '#platform/http/env';
import type { Page } from '#platform/page';
import { ChangeSets } from './pages/ChangeSets.tsx';
import { words } from './words.ts';

const changesShown = 12;

/** On a space's staff page: its latest changes. */
export async function drawSpacePart({ db }: Asked, page: Page, { id }: { id: string }) {
  const [changes, names] = await Promise.all([historyOf(db, id, changesShown), readNames(db)]);
  const t = words(page.lang);
  return (
    <>
      <h2>{t.latest}</h2>
      <ChangeSets page={page} spaceId={id} changes={changes} names={names} />
      {changes.length > 0 && (
        <p>
          <a href={page.href(`${spacePath(id)}/historique`)}>{t.whole}</a>
        </p>
      )}
    </>
  );
}
