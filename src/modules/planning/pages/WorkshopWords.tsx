import { words as agendaWords } from '#modules/agenda/rules';
import { levels, themes } from '#modules/meetings/rules';
import { vocabulary } from '#modules/network/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Choices } from '#ui/Choices';
import { Disclosure } from '#ui/Disclosure';
import { Field } from '#ui/Field';
import { Select } from '#ui/Select';
import { words } from '../words.ts';

interface WorkshopWordsProps {
  page: Page;
  form: Form;
  /** The network's own, which no space announces. */
  isNetwork?: boolean;
}

/** What it is, in the words by which people find it, and for whom. */
export function WorkshopWords({ page, form, isNetwork = false }: WorkshopWordsProps) {
  const t = words(page.lang).form;
  const inForm = { page, form };
  return (
    <section>
      <h2>{t.what}</h2>
      <Choices
        {...inForm}
        name="kind"
        label={t.kind}
        single
        choices={(['workshop', 'event'] as const).map((value) => ({ value, label: t.kinds[value] }))}
      />
      <Field {...inForm} name="title" label={t.name} maxlength={120} width="full" lang={page.network.lang} />
      <Field
        {...inForm}
        name="summary"
        label={t.summary}
        hint={isNetwork ? t.eventHint : t.summaryHint}
        maxlength={280}
        width="full"
        lang={page.network.lang}
        optional
      />
      <Field
        {...inForm}
        name="description"
        label={t.description}
        lines={5}
        width="full"
        lang={page.network.lang}
        optional
      />
      <Select
        {...inForm}
        name="theme"
        label={t.theme}
        none={t.noTheme}
        options={themes.map((value) => ({ value, label: agendaWords(page.lang).themes[value] }))}
        optional
      />
      <Choices
        {...inForm}
        name="level"
        label={t.level}
        single
        choices={[...levels].reverse().map((value) => ({ value, label: t.levels[value] }))}
      />
      <Disclosure summary={t.publics}>
        <Choices
          {...inForm}
          name="publics"
          label={t.publics}
          choices={vocabulary.publics.map((value) => ({ value, label: value }))}
          optional
        />
      </Disclosure>
    </section>
  );
}
