import { blankForm } from '#platform/forms/form';
import type { ResourceListPart, ResourcePart } from '#platform/page-parts';
import { scopeOf } from '#platform/scope';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { FormFrame } from '#ui/FormFrame';
import { Select } from '#ui/Select';
import { collectionPath, collectionsPath, newPath, putPath } from './paths.ts';
import { collectionsOf, openTo } from './store.ts';
import { words } from './words.ts';

/** Under a resource: the collections in which the public finds it. */
export const inCollections: ResourcePart = {
  place: 'public',
  order: 20,
  async draw({ db }, page, { id }) {
    const those = await collectionsOf(db, id);
    if (those.length === 0) return null;
    return (
      <section>
        <h2>{words(page.lang).part.title}</h2>
        <ul>
          {those.map(({ slug, title, lang }) => (
            <li>
              <a href={page.href(collectionPath(slug))} lang={lang === page.lang ? undefined : lang}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </section>
    );
  },
};

/** Under a resource, for whoever makes collections: the way into one of hers. */
export const putPart: ResourcePart = {
  place: 'public',
  order: 21,
  permission: 'resource.write',
  async draw({ db, viewer }, page, { id }) {
    const t = words(page.lang).part;
    const hers = await openTo(db, scopeOf(viewer, 'resource.write'), id);
    const those = hers.filter(({ isThere }) => !isThere);
    const form = blankForm();
    return (
      <section>
        <Disclosure summary={t.put}>
          {those.length === 0 ? (
            <p>{hers.length === 0 ? t.noneYet : t.inAll}</p>
          ) : (
            <FormFrame page={page} form={form} action={putPath}>
              <input type="hidden" name="resource" value={id} />
              <Select
                page={page}
                form={form}
                name="collection"
                label={t.which}
                none={t.choose}
                width="full"
                options={those.map((each) => ({ value: each.id, label: each.title }))}
              />
              <Button kind="secondary">{t.submit}</Button>
            </FormFrame>
          )}
          <p>
            <a href={page.href(newPath)}>{t.begin}</a>
          </p>
        </Disclosure>
      </section>
    );
  },
};

/** Above the list of resources: the way to those that go together. */
export const toCollections: ResourceListPart = {
  order: 5,
  isAbove: true,
  draw: (page) => <a href={page.href(collectionsPath)}>{words(page.lang).seeAll}</a>,
};
