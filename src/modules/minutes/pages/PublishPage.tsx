import { groupsPath } from '#modules/groups/rules';
import { sittingCrumbs } from '#modules/sittings';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { Disclosure } from '#ui/Disclosure';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { RichText } from '#ui/RichText';
import { StaffLayout } from '#ui/StaffLayout';
import { type Brief, withOpenings } from '../in-brief.ts';
import type { OpenMinutes } from '../open-minutes.ts';
import { minutesPath } from '../paths.ts';
import { words } from '../words.ts';
import { InBrief } from './InBrief.tsx';

export interface PublishPageProps extends OpenMinutes {
  page: Page;
  form: Form;
  /** What everybody would read without the names, and the names that they would read otherwise. */
  unnamed: string;
  brief: Brief;
  names: readonly string[];
  /** What remains without the names, and may be somebody's. */
  left: readonly string[];
}

/** Before minutes are for everybody: what will be read, and whether people are named in it. */
export function PublishPage(props: PublishPageProps) {
  const { page, lang, form, sitting, group, unnamed, brief, names, left } = props;
  const t = words(page.lang).publish;
  return (
    <StaffLayout
      page={page}
      title={t.title}
      breadcrumb={sittingCrumbs(page.lang, props, t.title)}
      current={groupsPath}
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{t.title}</h1>
      <p>{t.lead(group.name)}</p>
      <FormFrame page={page} form={form}>
        <input type="hidden" name="seen" value={String(form.values.seen ?? '')} />
        <Choices
          page={page}
          form={form}
          name="act"
          label={t.names}
          choices={[
            { value: 'unnamed', label: t.unnamed, hint: t.unnamedHint },
            { value: 'named', label: t.named, hint: names.length > 0 ? t.namedHint(names) : t.nobody },
          ]}
          single
        />
        <p class="meta">{t.readFirst}</p>
        {left.length > 0 && <p>{t.left(left)}</p>}
        <Disclosure summary={t.preview}>
          <InBrief page={page} brief={brief} lang={lang} />
          <RichText page={page} source={withOpenings(unnamed)} lang={lang} headingLevel={2} />
        </Disclosure>
        <p class="buttons">
          <Button>{t.submit}</Button>
          <Button kind="quiet" href={page.href(minutesPath(sitting.id))}>
            {words(page.lang).propose.cancel}
          </Button>
        </p>
      </FormFrame>
    </StaffLayout>
  );
}
