import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { StaffLayout } from '#ui/StaffLayout';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import { Facts } from './Facts.tsx';
import { Figures } from './Figures.tsx';
import { Lists } from './Lists.tsx';

/** The layout of the extranet, whoever looks at it. */
export function StaffPage({ page }: { page: Page }) {
  const t = speak({ fr, en }, page.lang);
  return (
    <StaffLayout page={page} title={t.title}>
      <div class="head">
        <h1>{t.title}</h1>
        <Button dense kind="secondary" href={page.href('/styleguide')}>
          {t.home}
        </Button>
      </div>
      <Lists page={page} />
      <Facts page={page} />
      <Figures page={page} />
    </StaffLayout>
  );
}
