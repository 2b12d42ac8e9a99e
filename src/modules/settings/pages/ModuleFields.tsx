import type { Form } from '#platform/forms/form';
import { type Purpose, purposes } from '#platform/module';
import type { Page } from '#platform/page';
import { Choices } from '#ui/Choices';
import type { Messages } from '../messages.fr.ts';
import { words } from '../words.ts';

/** A module as a coordinator sees it; one without a purpose cannot be switched off. */
export interface Switchable {
  name: string;
  title: string;
  purpose: Purpose | null;
  /** What it does, in a sentence. */
  does: string | null;
  /** The titles of those that go off with it. */
  goesWith: readonly string[];
}

interface ModuleFieldsProps {
  page: Page;
  form: Form;
  modules: readonly Switchable[];
}

/** The switches, by what modules are for; then those that have none. */
export const ModuleFields = ({ page, form, modules }: ModuleFieldsProps) => {
  const t = words(page.lang);
  const always = modules.filter(({ purpose }) => purpose === null).map(({ title }) => title);
  return (
    <>
      {purposes.map((purpose) => (
        <Switches
          page={page}
          form={form}
          purpose={purpose}
          modules={modules.filter((module) => module.purpose === purpose)}
        />
      ))}
      <h3>{t.alwaysTitle}</h3>
      <p>{t.always(listed(always))}</p>
    </>
  );
};

function Switches({ page, form, purpose, modules }: ModuleFieldsProps & { purpose: Purpose }) {
  const t = words(page.lang);
  if (modules.length === 0) return null;
  const choices = modules.map(({ name, title, does, goesWith }) => ({
    value: name,
    label: title,
    hint: [does, takesAlong(t, goesWith)].filter(Boolean).join(' '),
  }));
  // What is wrong with the question is said once, above its first set.
  const set = purpose === purposes[0] ? {} : { set: purpose, form: { ...form, errors: {} } };
  return <Choices page={page} form={form} name="on" label={t.purposes[purpose]} choices={choices} {...set} />;
}

function takesAlong(t: Messages, titles: readonly string[]): string | null {
  if (titles.length === 0) return null;
  return titles.length > mostNamed ? t.goesWithMany(titles.length) : t.goesWith(listed(titles));
}

const mostNamed = 4;

const listed = (titles: readonly string[]): string =>
  titles.map((title) => `«\u00a0${title}\u00a0»`).join(', ');
