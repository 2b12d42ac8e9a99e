import type { Form } from '#platform/forms/form';
import { type Lang, speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Field } from '#ui/Field';
import { WrittenField } from '#ui/WrittenField';
import { names } from '../fill-in.ts';
import { longestTitle } from '../form.ts';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import { Written } from './Written.tsx';

/** Title and text, as they are written in every form of this module. */
export const TextFields = ({ page, form, lang }: { page: Page; form: Form; lang: Lang }) => {
  const t = speak({ fr, en }, page.lang);
  return (
    <>
      <Field page={page} form={form} name="title" label={t.titleField} lang={lang} maxlength={longestTitle} />
      <WrittenField
        page={page}
        form={form}
        name="body"
        label={t.bodyField}
        hint={
          <>
            {t.bodyHint} {t.namesHint} {names.map((name) => `{{${name}}}`).join(', ')}.
          </>
        }
        lang={lang}
        lines={22}
        width="full"
      />
    </>
  );
};

/** The text as it would be read, when that was asked and nothing is wrong with it. */
export const Preview = ({ page, form, lang }: { page: Page; form: Form; lang: Lang }) => {
  const t = speak({ fr, en }, page.lang);
  const { preview, title, body } = form.values;
  if (!preview || typeof title !== 'string' || typeof body !== 'string') return null;
  return (
    <section class="panel next" aria-labelledby="preview">
      <p class="kicker" id="preview">
        {t.previewTitle}. {t.previewNote}
      </p>
      <h2>{title}</h2>
      <Written page={page} text={{ lang, title, body }} />
    </section>
  );
};
