import { endingsOf } from '#platform/feeds/endings';
import type { PublicList } from '#platform/feeds/list';
import type { Page } from '#platform/page';
import { Facts } from '#ui/Facts';
import { Layout } from '#ui/Layout';
import { WebAddress } from '#ui/WebAddress';
import { isOne } from '../opml.ts';
import { followPath, opmlPath } from '../paths.ts';
import { words } from '../words.ts';

/** How to have what is announced where one reads already, in plain words. */
export function FollowPage({ page, lists }: { page: Page; lists: readonly PublicList[] }) {
  const t = words(page.lang);
  return (
    <Layout
      page={page}
      title={t.title}
      description={t.description}
      breadcrumb={[{ href: '/', label: t.home }, { label: t.title }]}
      current={followPath}
    >
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {lists.filter(isOne).map((list) => (
        <OneList page={page} list={list} />
      ))}
      <section>
        <h2>{t.narrowTitle}</h2>
        <p>{t.narrow}</p>
      </section>
      <section>
        <h2>{t.calendarTitle}</h2>
        <p>{t.calendar}</p>
        <Facts facts={t.steps} />
      </section>
      <section>
        <h2>{t.readerTitle}</h2>
        <p>{t.reader}</p>
        <p>
          <a href={page.href(opmlPath)}>{t.all}</a>
        </p>
      </section>
    </Layout>
  );
}

function OneList({ page, list }: { page: Page; list: PublicList }) {
  const t = words(page.lang);
  const calendar = page.absolute(`${list.path}.ics`);
  return (
    <section>
      <h2>{list.label[page.lang]}</h2>
      <p>{list.about[page.lang]}</p>
      {list.isCalendar && (
        <>
          <p>
            <a class="button" href={calendar.replace(/^https?:/, 'webcal:')}>
              {t.inCalendar}
            </a>
          </p>
          <p>
            {t.address} <WebAddress page={page} address={calendar} />
          </p>
        </>
      )}
      <p>
        {t.inReader}{' '}
        {endingsOf({}).map(({ ending, name }, index) => (
          <>
            {index > 0 && ', '}
            <a href={page.href(`${list.path}.${ending}`)}>{name}</a>
          </>
        ))}
      </p>
    </section>
  );
}
