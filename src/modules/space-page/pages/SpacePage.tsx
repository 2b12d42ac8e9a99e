import type { Child } from 'hono/jsx';
import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { JsonLd } from '#ui/JsonLd';
import { Layout } from '#ui/Layout';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import { walkInWords } from '../reach.ts';
import type { Sheet } from '../sheet.ts';
import { listOf } from '../space-path.ts';
import { structuredSpace } from '../structured.ts';
import { SpaceAside } from './SpaceAside.tsx';
import { SpaceComing } from './SpaceComing.tsx';
import { SpaceHead } from './SpaceHead.tsx';
import { SpaceOffer } from './SpaceOffer.tsx';
import { SpaceWeek } from './SpaceWeek.tsx';

export interface SpacePageProps {
  page: Page;
  sheet: Sheet;
  /** What other modules have to say: a picture of the place, a few words under the title, parts further down. */
  parts: { picture: Child | null; head: Child[]; body: Child[] };
}

export function SpacePage({ page, sheet, parts }: SpacePageProps) {
  const t = speak({ fr, en }, page.lang);
  const { space } = sheet;
  const inSpace = { page, t, sheet };
  const list = listOf(page);
  return (
    <Layout
      page={page}
      title={`${space.name}, ${space.communeName}`}
      description={space.summary ?? walkInWords(t, space)}
      breadcrumb={[
        { href: '/', label: t.home },
        ...(list ? [{ href: list.path, label: list.label }] : []),
        { label: space.communeName },
      ]}
      head={<JsonLd data={structuredSpace(sheet, page.absolute(page.path))} />}
    >
      <article class="h-card">
        <SpaceHead {...inSpace} parts={parts.head} picture={parts.picture} />
        <div class="columns">
          <div>
            <SpaceWeek {...inSpace} />
            <SpaceOffer {...inSpace} />
            <SpaceComing {...inSpace} />
            {parts.body}
          </div>
          <SpaceAside {...inSpace} />
        </div>
      </article>
    </Layout>
  );
}
