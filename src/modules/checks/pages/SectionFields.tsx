import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Choices } from '#ui/Choices';
import { Field } from '#ui/Field';
import { Phones } from '#ui/Phones';
import { correctionField, longestCorrection } from '../answer-form.ts';
import type { Messages } from '../messages.fr.ts';
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
  const correction = correctionField(section);
  return (
    <section class="rule">
      <h2>{t.sections[section]}</h2>
      <div class="columns">
        <Said page={page} section={section} shown={shown} />
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
              name={correction}
              label={t.form.correction(section)}
              hint={hintOf(section, t.form)}
              lines={2}
              maxlength={longestCorrection}
              optional={form.errors[correction] === undefined}
            />
          </div>
        </div>
      </div>
    </section>
  );
}

function Said({ page, section, shown }: Omit<SectionProps, 'form'>) {
  const t = words(page.lang);
  const facts = shown.facts[section];
  const date = shown.dates[section];
  return (
    <div>
      {facts.length === 0 && <p>{t.form.nobody}</p>}
      {facts.length > 0 && (
        <dl class="said">
          {facts.map(({ label, text, lang }) => (
            <div>
              <dt>{label}</dt>
              <dd lang={lang}>
                <Phones>{text}</Phones>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {date && (
        <p class="meta">
          {t.form.confirmedOn(formatDateWithYear(page.lang, dateOf(date, page.network.zone)))}
        </p>
      )}
    </div>
  );
}

function hintOf(section: Section, t: Messages['form']): string {
  if (section === 'hours') return t.hoursHint;
  return section === 'people' ? t.peopleHint : t.correctionHint;
}
