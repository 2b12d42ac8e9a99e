import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Layout } from '#ui/Layout';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import type { Sheet } from '../sheet.ts';
import { Nearby } from './SpaceAside.tsx';

/** A space that is no more: those around it are what its visitors need. */
export function ClosedPage({ page, sheet }: { page: Page; sheet: Sheet }) {
  const t = speak({ fr, en }, page.lang);
  const title = t.space.closedTitle(sheet.space.name);
  return (
    <Layout page={page} title={title} current="/annuaire">
      <h1>{title}</h1>
      <p class="lead">{t.space.closed}</p>
      <Nearby page={page} t={t} sheet={sheet} />
      <p class="buttons">
        <Button href={page.href('/annuaire')}>{t.nothing.all}</Button>
      </p>
    </Layout>
  );
}
