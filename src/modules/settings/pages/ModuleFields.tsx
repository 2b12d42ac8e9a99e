import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Choices } from '#ui/Choices';
import { words } from '../words.ts';

/** A module as a coordinator sees it; `isRequired` ones cannot be switched off. */
export interface Switchable {
  name: string;
  title: string;
  isRequired: boolean;
  /** The titles of those that go off with it. */
  goesWith: readonly string[];
}

export const ModuleFields = ({
  page,
  form,
  modules,
}: {
  page: Page;
  form: Form;
  modules: readonly Switchable[];
}) => {
  const t = words(page.lang);
  const choices = modules
    .filter(({ isRequired }) => !isRequired)
    .map(({ name, title, goesWith }) => ({
      value: name,
      label: title,
      ...(goesWith.length > 0 ? { hint: t.goesWith(listed(goesWith)) } : {}),
    }));
  const always = modules.filter(({ isRequired }) => isRequired).map(({ title }) => title);
  return (
    <Choices
      page={page}
      form={form}
      name="on"
      label={t.modules}
      hint={t.always(listed(always))}
      choices={choices}
    />
  );
};

const listed = (titles: readonly string[]): string =>
  titles.map((title) => `«\u00a0${title}\u00a0»`).join(', ');
