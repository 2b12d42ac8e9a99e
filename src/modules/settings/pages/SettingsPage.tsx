import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { words } from '../words.ts';
import { ModuleFields, type Switchable } from './ModuleFields.tsx';

export interface SettingsPageProps {
  page: Page;
  /** What the network says of itself, and the modules it has on: two forms, each saved by itself. */
  face: Form;
  on: Form;
  modules: readonly Switchable[];
}

export const SettingsPage = ({ page, face, on, modules }: SettingsPageProps) => {
  const t = words(page.lang);
  return (
    <StaffLayout page={page} title={t.title} form={wrongOf(face, on)}>
      <ErrorSummary
        page={page}
        form={wrongOf(face, on)}
        {...(on.refusal === null ? {} : { title: t.alsoOffTitle })}
      />
      <h1>{t.title}</h1>
      <section>
        <h2>{t.faceTitle}</h2>
        <FaceForm page={page} form={face} />
      </section>
      <section>
        <h2>{t.modulesTitle}</h2>
        <p>{t.modulesIntro}</p>
        <FormFrame page={page} action="/extranet/reglages/modules" form={on}>
          <Base form={on} />
          <ModuleFields page={page} form={on} modules={modules} />
          <p class="buttons">
            <Button>{t.saveModules}</Button>
          </p>
        </FormFrame>
      </section>
    </StaffLayout>
  );
};

const isWrong = ({ errors, refusal }: Form): boolean => refusal !== null || Object.keys(errors).length > 0;

const wrongOf = (face: Form, on: Form): Form => (isWrong(on) ? on : face);

/** What the form showed when it was opened, so that it undoes nothing of what others change meanwhile. */
const Base = ({ form }: { form: Form }) => (
  <input type="hidden" name="base" value={form.values.base as string} />
);

const FaceForm = ({ page, form }: { page: Page; form: Form }) => {
  const t = words(page.lang);
  const inForm = { page, form };
  const read = page.network.phoneHoursInWords[page.lang];
  return (
    <FormFrame page={page} action="/extranet/reglages" form={form}>
      <Base form={form} />
      <Field {...inForm} name="name" label={t.name} maxlength={80} />
      <Field {...inForm} name="tagline" label={t.tagline} hint={t.taglineHint} maxlength={120} optional />
      <Field
        {...inForm}
        name="taglineEn"
        label={t.taglineEn}
        hint={t.taglineEnHint}
        maxlength={120}
        optional
      />
      <Field {...inForm} name="territory" label={t.territory} hint={t.territoryHint} maxlength={80} />
      <Field {...inForm} name="phone" label={t.phone} hint={t.phoneHint} type="tel" autocomplete="off" />
      <Field
        {...inForm}
        name="phoneHours"
        label={t.phoneHours}
        hint={read ? `${t.phoneHoursHint} ${t.nowRead(read)}` : t.phoneHoursHint}
        spellcheck={false}
      />
      <Button>{t.save}</Button>
    </FormFrame>
  );
};
