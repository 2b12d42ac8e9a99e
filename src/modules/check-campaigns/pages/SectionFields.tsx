import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Choices } from '#ui/Choices';
import { Facts } from '#ui/Facts';
import { Field } from '#ui/Field';
import { correctionField, longestCorrection } from '../answer-form.ts';
import { type Section, verdicts } from '../section.ts';
import type { Shown } from '../shown-section.ts';
import { words } from '../words.ts';

export interface SectionProps {
  page: Page;
  form: Form;
  section: Section;
  shown: Shown;
}

/** What a section says, whether it is true, and what it should say. */
export function SectionFields({ page, form, section, shown }: SectionProps) {
  const t = words(page.lang);
  const inForm = { page, form };
  const facts = shown.facts[section];
  return (
    <section class="rule ask">
      <h2>{t.sections[section]}</h2>
      {facts.length === 0 ? (
        <p>{section === 'people' ? t.form.nobody : t.form.nothing}</p>
      ) : (
        <Facts facts={facts} />
      )}
      <Choices
        {...inForm}
        name={section}
        single
        label={t.form.question(section)}
        choices={verdicts.map((value) => ({ value, label: t.verdicts[value] }))}
      />
      <div class="asked">
        {section === 'contact' && (
          <Field {...inForm} name="phone" type="tel" label={t.form.phone} hint={t.form.phoneHint} optional />
        )}
        <Field
          {...inForm}
          name={correctionField(section)}
          label={t.form.correction}
          hint={hintOf(section, t.form)}
          lines={2}
          maxlength={longestCorrection}
          optional
        />
      </div>
    </section>
  );
}

function hintOf(section: Section, t: ReturnType<typeof words>['form']): string {
  if (section === 'hours') return t.hoursHint;
  return section === 'people' ? t.peopleHint : t.correctionHint;
}
