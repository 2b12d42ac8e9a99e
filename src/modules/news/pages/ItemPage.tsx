import type { Child } from 'hono/jsx';
import { spacePath } from '#modules/space-page/rules';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { JsonLd } from '#ui/JsonLd';
import { Layout } from '#ui/Layout';
import { RichText } from '#ui/RichText';
import { concernInWords, dayInWords } from '../item-words.ts';
import { itemPath, newsPath } from '../paths.ts';
import type { ListedItem } from '../public-store.ts';
import type { ShownItem } from '../shown-item.ts';
import { structuredItem } from '../structured.ts';
import { words } from '../words.ts';
import { Day } from './ItemsList.tsx';

export interface ItemPageProps {
  page: Page;
  item: ShownItem;
  /** What else may be read: of its space first. */
  others: readonly ListedItem[];
  /** What other modules have to say beside it. */
  parts: Child[];
  /** What they have to show above its text. */
  above: Child[];
}

export function ItemPage({ page, item, others, above, parts }: ItemPageProps) {
  const t = words(page.lang);
  const lang = item.lang === page.lang ? undefined : item.lang;
  const said = concernInWords(page.lang, item);
  const structured = structuredItem(item, {
    url: page.absolute(itemPath(item)),
    home: page.absolute('/'),
    network: page.network.name,
  });
  return (
    <Layout
      page={page}
      title={item.title}
      description={item.summary}
      breadcrumb={[{ href: '/', label: t.home }, { href: newsPath, label: t.title }, { label: item.title }]}
      current={newsPath}
      head={<JsonLd data={structured} />}
    >
      <article class="columns">
        <div class="stack">
          <h1 lang={lang}>{item.title}</h1>
          <p class="meta">
            {item.spaceSlug ? <a href={page.href(spacePath(item.spaceSlug))}>{said}</a> : said} ·{' '}
            <Dates page={page} item={item} />
          </p>
          {above}
          <RichText page={page} source={item.body} lang={item.lang} />
        </div>
        <div class="stack">
          {others.length > 0 && <Others page={page} others={others} />}
          {parts}
        </div>
      </article>
    </Layout>
  );
}

function Dates({ page, item }: Pick<ItemPageProps, 'page' | 'item'>) {
  const t = words(page.lang);
  const moment = { now: page.now, zone: page.network.zone };
  const { publishAt, changedAt, expiresAt } = item;
  const isReworded = dateOf(changedAt, moment.zone) > dateOf(publishAt, moment.zone);
  const said = (at: Date) => dayInWords(page.lang, at, moment);
  // What ends at midnight is valid until the day before.
  const until = expiresAt && new Date(expiresAt.getTime() - 1);
  return (
    <>
      {[t.published(said(publishAt)), isReworded && t.changed(said(changedAt)), until && t.until(said(until))]
        .filter(Boolean)
        .join(' · ')}
    </>
  );
}

function Others({ page, others }: Pick<ItemPageProps, 'page' | 'others'>) {
  const t = words(page.lang);
  return (
    <aside class="panel" aria-labelledby="others">
      <h2 id="others">{t.others}</h2>
      <ul class="plain">
        {others.map((other) => (
          <li>
            <a href={page.href(itemPath(other))} lang={other.lang === page.lang ? undefined : other.lang}>
              {other.title}
            </a>
            <br />
            <span class="soft">
              <Day page={page} at={other.publishedAt} />
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={page.href(newsPath)}>{t.onHome.all}</a>
      </p>
    </aside>
  );
}
