import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { words } from '../words.ts';

/** The way in by a link, for the address typed beside it. */
export function LinkWay({ page }: { page: Page }) {
  const t = words(page.lang).way;
  return (
    <>
      <p>{t.hint}</p>
      <p>
        <Button kind="secondary" icon="mail" formaction={page.href('/connexion/lien-par-courriel')}>
          {t.submit}
        </Button>
      </p>
    </>
  );
}
