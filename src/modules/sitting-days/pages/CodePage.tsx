import { groupsPath } from '#modules/groups/rules';
import { type OpenSitting, sittingCrumbs } from '#modules/sittings';
import type { Page } from '#platform/page';
import { Notice } from '#ui/Notice';
import { QrCode } from '#ui/QrCode';
import { StaffLayout } from '#ui/StaffLayout';
import { backPath } from '../paths.ts';
import { words } from '../words.ts';

/** A page to be projected: a large code, what to do with it, and the same address to be typed. */
export function CodePage(props: OpenSitting & { page: Page; path: string | null }) {
  const { page, sitting, path } = props;
  const t = words(page.lang).code;
  return (
    <StaffLayout
      page={page}
      title={t.title}
      breadcrumb={sittingCrumbs(page.lang, props, t.title)}
      current={groupsPath}
      head={<link rel="stylesheet" href={page.asset('src/browser/sitting.css')} />}
    >
      <h1>{t.title}</h1>
      {path === null ? (
        <Notice kind="warning">{t.noDate}</Notice>
      ) : (
        <>
          <p class="lead">{t.lead}</p>
          <figure class="large-code">
            <QrCode text={page.absolute(path)} />
          </figure>
          <p>
            {t.orPage} <a href={page.href(path)}>{page.absolute(path).replace(/^https?:\/\//, '')}</a>
          </p>
          <p class="meta">{t.valid}</p>
        </>
      )}
      <p class="on-screen">
        <a href={page.href(backPath(sitting, page.now))}>{t.back}</a>
      </p>
    </StaffLayout>
  );
}
