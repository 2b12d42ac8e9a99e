import { welcomersOf } from '#modules/network';
import { spacePath } from '#modules/upkeep/rules';
import type { Asked } from '#platform/http/env';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Consent } from './pages/Consent.tsx';
import { words } from './words.ts';

/** On a space's staff page: who welcomes people there, and whose name may be said. */
export async function drawSpacePart({ db }: Asked, page: Page, { id }: { id: string }) {
  const people = await welcomersOf(db, id);
  const t = words(page.lang);
  return (
    <>
      <h2>{t.title}</h2>
      {people.length === 0 && <p>{t.none}</p>}
      {people.length > 0 && (
        <ul class="plain">
          {people.map(({ id: personId, name, title, publicSince }) => (
            <li>
              <a href={page.href(`${spacePath(id)}/equipe/${personId}`)}>{name}</a>
              {title && `, ${title}`} <Consent page={page} since={publicSince} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <Button kind="secondary" href={page.href(`${spacePath(id)}/equipe`)}>
          {people.length === 0 ? t.add : t.see}
        </Button>
      </p>
    </>
  );
}
