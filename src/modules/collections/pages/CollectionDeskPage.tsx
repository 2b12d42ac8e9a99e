import { type Resource, resourcePath, resourceWords } from '#modules/resources/rules';
import type { Form } from '#platform/forms/form';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Facts } from '#ui/Facts';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { State } from '#ui/State';
import type { Collection } from '../collection.ts';
import type { Item } from '../items-store.ts';
import { collectionPath, deskPath, listPath } from '../paths.ts';
import { words } from '../words.ts';
import { knots } from './knots.ts';

export interface CollectionDeskPageProps {
  page: Page;
  collection: Collection;
  items: readonly Shown[];
  /** The words that were looked up, and what they found. */
  searched: { words: string; total: number; resources: readonly Resource[] };
  form: Form;
}

/** What stands in it; of what neither the public nor this reader may see, only its place is said. */
type Shown = Item & { isOpen: boolean };

/** One collection as its makers have it: what stands in it, in which order, and what more could. */
export function CollectionDeskPage(props: CollectionDeskPageProps) {
  const { page, collection } = props;
  const t = words(page.lang);
  const { id, title, lang, status, spaceName, changedAt, slug } = collection;
  return (
    <StaffLayout
      page={page}
      title={title}
      breadcrumb={[{ href: listPath, label: t.title }, { label: title }]}
      current={listPath}
    >
      <h1 lang={lang === page.lang ? undefined : lang}>{title}</h1>
      <p>
        <State knot={knots[status]}>{t.desk.statuses[status]}</State>
      </p>
      <Facts
        facts={[
          [t.desk.columns.owner, spaceName ?? t.desk.network],
          [t.desk.changed, momentText(page, changedAt)],
        ]}
      />
      <p class="buttons">
        <Button icon="pencil" href={page.href(deskPath(id, 'modifier'))}>
          {t.desk.edit}
        </Button>
        <Button kind="secondary" href={page.href(collectionPath(slug))}>
          {t.desk.see}
        </Button>
      </p>
      <Contents {...props} />
      <Search {...props} />
      <FormFrame page={page} action={deskPath(id, 'etat')}>
        <p class="buttons">
          {status === 'published' ? (
            <Button kind="destructive" name="act" value="withdrawn">
              {t.desk.withdraw}
            </Button>
          ) : (
            <Button kind="secondary" name="act" value="published">
              {t.desk.publish}
            </Button>
          )}
        </p>
      </FormFrame>
    </StaffLayout>
  );
}

function Contents({ page, collection, items }: CollectionDeskPageProps) {
  const t = words(page.lang).desk;
  return (
    <section class="stack">
      <h2 id="contenu-de-la-collection">{t.contents(items.length)}</h2>
      {items.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <FormFrame page={page} action={deskPath(collection.id, 'contenu')}>
          <ol class="plain">
            {items.map((item, index) => (
              <Line page={page} item={item} isFirst={index === 0} isLast={index === items.length - 1} />
            ))}
          </ol>
        </FormFrame>
      )}
    </section>
  );
}

interface LineProps {
  page: Page;
  item: Shown;
  isFirst: boolean;
  isLast: boolean;
}

function Line({ page, item, isFirst, isLast }: LineProps) {
  const t = words(page.lang).desk;
  const { resourceId, rank, title } = item;
  const act = (name: 'up' | 'down' | 'out', label: string) => (
    <Button kind={name === 'out' ? 'quiet' : 'secondary'} dense name={name} value={resourceId}>
      {label} <span class="unseen">{item.isOpen ? title : t.unseen(rank)}</span>
    </Button>
  );
  return (
    <li>
      <p>{item.isOpen ? <Named page={page} item={item} /> : t.unseen(rank)}</p>
      <p class="buttons">
        {!isFirst && act('up', t.up)}
        {!isLast && act('down', t.down)}
        {act('out', t.out)}
      </p>
    </li>
  );
}

function Named({ page, item }: Pick<LineProps, 'page' | 'item'>) {
  const { rank, title, slug, lang, kind, status } = item;
  return (
    <>
      {rank}.{' '}
      <a href={page.href(resourcePath(slug))} lang={lang === page.lang ? undefined : lang}>
        <b>{title}</b>
      </a>
      , {resourceWords(page.lang).kinds[kind]}
      {status !== 'published' && ` (${words(page.lang).desk.hidden})`}
    </>
  );
}

function Search({ page, collection, items, searched, form }: CollectionDeskPageProps) {
  const t = words(page.lang).desk;
  const { resources, total } = searched;
  const asked = { ...form, values: { q: searched.words } };
  return (
    <section class="stack">
      <h2 id="ajouter">{t.search}</h2>
      <form action={`${page.href(deskPath(collection.id))}#ajouter`} role="search" aria-label={t.search}>
        <Field page={page} form={asked} name="q" type="search" label={t.words} maxlength={100} />
        <Button kind="secondary" icon="search">
          {t.find}
        </Button>
      </form>
      {searched.words !== '' && total === 0 && <p>{t.notFound(searched.words)}</p>}
      {resources.length > 0 && (
        <FormFrame page={page} action={deskPath(collection.id, 'contenu')}>
          <ul class="plain">
            {resources.map((resource) => (
              <Found
                page={page}
                resource={resource}
                isThere={items.some(({ resourceId }) => resourceId === resource.id)}
              />
            ))}
          </ul>
        </FormFrame>
      )}
      {total > resources.length && <p>{t.more(total - resources.length)}</p>}
    </section>
  );
}

function Found({ page, resource, isThere }: { page: Page; resource: Resource; isThere: boolean }) {
  const t = words(page.lang).desk;
  const { id, title, summary, lang } = resource;
  return (
    <li>
      <p lang={lang === page.lang ? undefined : lang}>
        <b>{title}</b>
        <br />
        {summary}
      </p>
      {isThere ? (
        <p class="meta">{t.there}</p>
      ) : (
        <p class="buttons">
          <Button kind="secondary" dense icon="plus" name="add" value={id}>
            {t.add} <span class="unseen">{title}</span>
          </Button>
        </p>
      )}
    </li>
  );
}
