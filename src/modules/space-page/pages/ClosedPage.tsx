import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Layout } from '#ui/Layout';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import type { Sheet } from '../sheet.ts';
import { listOf } from '../space-path.ts';
import { Nearby } from './SpaceAside.tsx';

/** A space that is no more: those around it are what its visitors need. */
export function ClosedPage({ page, sheet }: { page: Page; sheet: Sheet }) {
  const t = speak({ fr, en }, page.lang);
  const list = listOf(page);
  const title = t.closedTitle(sheet.space.name);
  return (
    <Layout page={page} title={title}>
      <h1>{title}</h1>
      <p class="lead">{t.closed}</p>
      <Nearby page={page} t={t} sheet={sheet} />
      {list && (
        <p class="buttons">
          <Button href={page.href(list.path)}>{list.label}</Button>
        </p>
      )}
    </Layout>
  );
}
