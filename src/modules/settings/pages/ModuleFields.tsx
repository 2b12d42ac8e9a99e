import type { Form } from '#platform/forms/form';
import { inQuotes, type Lang } from '#platform/i18n';
import { type Purpose, purposes } from '#platform/module';
import type { Page } from '#platform/page';
import { Choices } from '#ui/Choices';
import { Disclosure } from '#ui/Disclosure';
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

/** The switches, folded by what modules are for, with how many are on; then those that have none. */
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
      <Disclosure summary={t.alwaysTitle} note={String(always.length)}>
        <p>{t.always(listed(page.lang, always))}</p>
      </Disclosure>
    </>
  );
};

function Switches({ page, form, purpose, modules }: ModuleFieldsProps & { purpose: Purpose }) {
  const t = words(page.lang);
  if (modules.length === 0) return null;
  const choices = modules.map(({ name, title, does, goesWith }) => ({
    value: name,
    label: title,
    hint: [does, takesAlong(t, page.lang, goesWith)].filter(Boolean).join(' '),
  }));
  const isFirst = purpose === purposes[0];
  // What is wrong with the question is said once, above its first set.
  const set = isFirst ? {} : { set: purpose, form: { ...form, errors: {} } };
  const isOpen =
    modules.some(({ name }) => isTouched(form, name)) || (isFirst && form.errors.on !== undefined);
  const on = modules.filter(({ name }) => isIn(form.values.on, name)).length;
  return (
    <Disclosure summary={t.purposes[purpose]} note={t.areOn(on, modules.length)} isOpen={isOpen}>
      <Choices
        page={page}
        form={form}
        name="on"
        label={<span class="unseen">{t.purposes[purpose]}</span>}
        choices={choices}
        {...set}
      />
    </Disclosure>
  );
}

const isIn = (said: Form['values'][string], name: string): boolean => [said ?? []].flat().includes(name);

/** A box that is not as the page had it first is not hidden. */
const isTouched = ({ values: { base, on } }: Form, name: string): boolean =>
  base !== '' && isIn(String(base).split(' '), name) !== isIn(on, name);

function takesAlong(t: Messages, lang: Lang, titles: readonly string[]): string | null {
  if (titles.length === 0) return null;
  return titles.length > mostNamed ? t.goesWithMany(titles.length) : t.goesWith(listed(lang, titles));
}

const mostNamed = 4;

const listed = (lang: Lang, titles: readonly string[]): string =>
  titles.map((title) => inQuotes(lang, title)).join(', ');
