import type { Form } from '#platform/forms/form';
import { type Lang, speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { type EditablePage, textFor } from '../editable-page.ts';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import { Preview, TextFields } from './TextFields.tsx';
import { filled } from './Written.tsx';

interface TextPageProps {
  page: Page;
  editable: EditablePage;
  lang: Lang;
  form: Form;
  /** The version that the writer has before her eyes. */
  seen: string | null;
}

/** The text of a page in one language. */
export const TextPage = ({ page, editable, lang, form, seen }: TextPageProps) => {
  const t = speak({ fr, en }, page.lang);
  const known = editable.texts.some((text) => text.lang === lang);
  const text = textFor(editable, lang);
  const name = text ? filled(page, text.title, text.lang) : editable.slug;
  const title = known ? t.inLanguage(name, t.languages[lang]) : t.write(t.languages[lang]);
  return (
    <StaffLayout
      page={page}
      title={title}
      form={form}
      current="/extranet/pages"
      breadcrumb={[{ href: '/extranet/pages', label: t.list }, { label: title }]}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{title}</h1>
      <ul class="links">
        {editable.place !== 'withdrawn' && (
          <li>
            <a href={page.href(`/${editable.slug}`, lang)}>{t.see}</a>
          </li>
        )}
        <li>
          <a href={page.href(`/extranet/pages/${editable.slug}/${lang}/historique`)}>{t.history}</a>
        </li>
      </ul>
      <Preview page={page} form={form} lang={lang} />
      <FormFrame page={page} form={form}>
        <input type="hidden" name="seen" value={seen ?? ''} />
        <TextFields page={page} form={form} lang={lang} />
        <p class="buttons">
          <Button>{t.save}</Button>
          <Button kind="secondary" name="preview" value="1">
            {t.preview}
          </Button>
        </p>
      </FormFrame>
    </StaffLayout>
  );
};
