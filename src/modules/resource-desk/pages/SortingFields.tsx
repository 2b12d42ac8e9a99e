import {
  competences,
  competenceWords,
  levels,
  resourceWords,
  themes,
  themeWords,
} from '#modules/resources/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Choices } from '#ui/Choices';
import { Disclosure } from '#ui/Disclosure';
import { Field } from '#ui/Field';
import { Select } from '#ui/Select';
import { words } from '../words.ts';

/** How it is found: for whom it is, how long it takes, what it is about. */
export function SortingFields({ page, form }: { page: Page; form: Form }) {
  const t = words(page.lang).form;
  const inForm = { page, form };
  const { levels: levelWords } = resourceWords(page.lang);
  return (
    <section>
      <h2>{t.sorting}</h2>
      <Select
        {...inForm}
        name="level"
        label={t.level}
        none={t.anyLevel}
        width="medium"
        options={levels.map((value) => ({ value, label: levelWords[value] }))}
        optional
      />
      <Field
        {...inForm}
        name="durationMinutes"
        type="number"
        label={t.duration}
        inputmode="numeric"
        min={5}
        max={2880}
        optional
      />
      <Field {...inForm} name="equipment" label={t.equipment} hint={t.onePerLine} lines={3} optional />
      <Disclosure summary={t.themes} isOpen={isAnswered(form, 'themes')}>
        <Choices
          {...inForm}
          name="themes"
          label={t.themesLabel}
          choices={themes.map((value) => ({ value, label: themeWords[value][page.lang] }))}
          optional
        />
      </Disclosure>
      <Disclosure summary={t.competences} isOpen={isAnswered(form, 'competences')}>
        <Choices
          {...inForm}
          name="competences"
          label={t.competencesLabel}
          choices={competences.map((value) => ({
            value,
            label: `${value} ${competenceWords[value][page.lang]}`,
          }))}
          optional
        />
      </Disclosure>
    </section>
  );
}

const isAnswered = ({ values, errors }: Form, name: string): boolean =>
  (values[name]?.length ?? 0) > 0 || errors[name] !== undefined;
