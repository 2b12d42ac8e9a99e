import { groupPath } from '#modules/groups/rules';
import type { Page } from '#platform/page';
import type { Point } from '../order-of-business.ts';
import { words } from '../words.ts';

/** The documents of the group that go with a point. */
export const ToRead = ({ page, slug, documents }: { page: Page; slug: string } & Pick<Point, 'documents'>) =>
  documents.length > 0 && (
    <p>
      {words(page.lang).order.toRead}{' '}
      {documents.map(({ id, title }, index) => (
        <>
          {index > 0 && ', '}
          <a href={page.href(groupPath(slug, 'documents', id))} lang={page.network.lang}>
            {title}
          </a>
        </>
      ))}
    </p>
  );
