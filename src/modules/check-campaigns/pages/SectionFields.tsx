import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Choices } from '#ui/Choices';
import { Field } from '#ui/Field';
import { correctionField, longestCorrection } from '../answer-form.ts';
import type { Messages } from '../messages.fr.ts';
import { type Section, verdicts } from '../section.ts';
import type { Facts, Shown } from '../shown-section.ts';
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
  return (
    <section class="rule">
      <h2>{t.sections[section]}</h2>
      <div class="columns">
        <Said section={section} facts={shown.facts[section]} t={t} />
        <div class="verdict">
          <Choices
            {...inForm}
            name={section}
            single
            label={t.form.question(section)}
            choices={verdicts.map((value) => ({ value, label: t.verdicts[value] }))}
          />
          <div class="when-wrong">
            {section === 'contact' && (
              <Field
                {...inForm}
                name="phone"
                type="tel"
                label={t.form.phone}
                hint={t.form.phoneHint}
                optional
              />
            )}
            <Field
              {...inForm}
              name={correctionField(section)}
              label={t.form.correction(section)}
              hint={hintOf(section, t.form)}
              lines={2}
              maxlength={longestCorrection}
              optional
            />
          </div>
        </div>
      </div>
    </section>
  );
}

function Said({ section, facts, t }: { section: Section; facts: Facts; t: Messages }) {
  if (facts.length === 0) return <p>{section === 'people' ? t.form.nobody : t.form.nothing}</p>;
  return (
    <dl class="said">
      {facts.map(([label, text]) => (
        <div>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function hintOf(section: Section, t: Messages['form']): string {
  if (section === 'hours') return t.hoursHint;
  return section === 'people' ? t.peopleHint : t.correctionHint;
}
