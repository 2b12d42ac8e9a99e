import { listOf, offerWords } from '#modules/space-page/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { Layout } from '#ui/Layout';
import { Select } from '#ui/Select';
import { counts } from '../frame.ts';
import type { Grouping } from '../store.ts';
import { offers } from '../wanted.ts';
import { words } from '../words.ts';
import { type Built, BuiltCode } from './BuiltCode.tsx';

export interface BuilderPageProps {
  page: Page;
  form: Form;
  groupings: readonly Grouping[];
  /** What was built; null while something is to be mended. */
  built: Built | null;
}

const promises = ['fresh', 'private', 'light', 'stable'] as const;

export const builderPath = '/annuaire/integrer';

/** What to show, on the left; what it looks like and the code, on the right. */
export function BuilderPage({ page, form, groupings, built }: BuilderPageProps) {
  const t = words(page.lang);
  const list = listOf(page);
  return (
    <Layout
      page={page}
      title={t.title}
      description={t.lead}
      form={form}
      breadcrumb={[
        { href: '/', label: t.home },
        ...(list ? [{ href: list.path, label: list.label }] : []),
        { label: t.title },
      ]}
      current="/annuaire"
    >
      <ErrorSummary page={page} form={form} />
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <div class="columns halves">
        <Wishes page={page} form={form} groupings={groupings} />
        {built ? <BuiltCode t={t} {...built} /> : <p>{t.mended}</p>}
      </div>
      <section>
        <h2>{t.promises}</h2>
        <ul class="knots">
          {promises.map((name) => (
            <li>{t.promise[name]}</li>
          ))}
        </ul>
      </section>
    </Layout>
  );
}

/** Sent by its address, so that a result can be kept, and needs no cookie; on a phone it leads down to the result. */
function Wishes({ page, form, groupings }: Omit<BuilderPageProps, 'built'>) {
  const t = words(page.lang);
  return (
    <form action={`${page.href(builderPath)}#apercu`} novalidate>
      <Which page={page} form={form} groupings={groupings} />
      <How page={page} form={form} />
      <Button>{t.show}</Button>
    </form>
  );
}

/** Which spaces are shown. */
function Which({ page, form, groupings }: Omit<BuilderPageProps, 'built'>) {
  const t = words(page.lang);
  const inForm = { page, form };
  const choices = offers.map((offer) => ({ value: offer, label: offerWords[page.lang][offer] }));
  return (
    <>
      <Field
        {...inForm}
        name="ou"
        label={t.where}
        hint={t.whereHint}
        autocomplete="postal-code"
        maxlength={100}
        optional
      />
      <Select
        {...inForm}
        name="epci"
        label={t.within}
        none={t.wholeTerritory}
        options={groupings.map(({ code, name }) => ({ value: code, label: name }))}
        optional
      />
      <Choices
        {...inForm}
        name="service"
        label={t.services}
        hint={t.servicesHint}
        choices={choices.slice(0, shownOffers)}
        folded={{ summary: t.moreServices, choices: choices.slice(shownOffers) }}
        optional
      />
    </>
  );
}

const shownOffers = 5;

/** How they are shown on the other site. */
function How({ page, form }: Pick<BuilderPageProps, 'page' | 'form'>) {
  const t = words(page.lang);
  const inForm = { page, form };
  return (
    <>
      <Choices
        {...inForm}
        name="nombre"
        label={t.count}
        choices={counts.map((value) => ({ value, label: value }))}
        single
      />
      <Choices
        {...inForm}
        name="langue"
        label={t.language}
        choices={(['fr', 'en'] as const).map((value) => ({ value, label: t.languages[value] }))}
        single
      />
      <div class="field">
        <label class="choice">
          <input type="checkbox" name="carte" value="1" checked={form.values.carte === '1'} />
          <span>{t.withMap}</span>
        </label>
      </div>
      <fieldset>
        <legend class="label">{t.colours}</legend>
        <p class="hint">{t.coloursHint}</p>
        <div class="filter-row">
          <Colour {...inForm} name="fond" label={t.ground} />
          <Colour {...inForm} name="texte" label={t.text} />
          <Colour {...inForm} name="lien" label={t.link} />
        </div>
      </fieldset>
    </>
  );
}

const Colour = (props: { page: Page; form: Form; name: string; label: string }) => (
  <Field {...props} width="short" autocomplete="off" maxlength={30} spellcheck={false} />
);
