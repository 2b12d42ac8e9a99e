import { groupsPath } from '#modules/groups/rules';
import { sittingCrumbs } from '#modules/sittings';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { RichText } from '#ui/RichText';
import { StaffLayout } from '#ui/StaffLayout';
import { WrittenField } from '#ui/WrittenField';
import { longestText, longestWhy } from '../minutes.ts';
import type { OpenMinutes } from '../open-minutes.ts';
import { minutesPath } from '../paths.ts';
import { words } from '../words.ts';

export interface AmendPageProps extends OpenMinutes {
  page: Page;
  form: Form;
  showsTheirs: boolean;
}

/** The text of minutes that are proposed: corrected by whoever steers the group, or as a member would have it. */
export function AmendPage(props: AmendPageProps) {
  const { page, lang, form, sitting, minutes, maySteer, showsTheirs } = props;
  const t = words(page.lang);
  const title = maySteer ? t.act.correct : t.act.amend;
  const inForm = { page, form };
  return (
    <StaffLayout
      page={page}
      title={title}
      breadcrumb={sittingCrumbs(page.lang, props, title)}
      current={groupsPath}
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{title}</h1>
      <p>{maySteer ? t.amend.leadSteer : t.amend.lead}</p>
      {showsTheirs && (
        <Disclosure summary={t.amend.theirs} isOpen>
          <RichText page={page} source={minutes.text} lang={lang} headingLevel={2} />
        </Disclosure>
      )}
      <FormFrame {...inForm} action={minutesPath(sitting.id, maySteer ? 'corriger' : 'amender')}>
        <input type="hidden" name="seen" value={String(form.values.seen ?? minutes.revision)} />
        <WrittenField
          {...inForm}
          name="text"
          label={t.propose.text}
          lines={24}
          maxlength={longestText}
          lang={lang}
        />
        {!maySteer && (
          <Field
            {...inForm}
            name="why"
            label={t.amend.why}
            hint={t.amend.whyHint}
            maxlength={longestWhy}
            width="full"
            optional
          />
        )}
        <p class="buttons">
          <Button>{maySteer ? t.amend.save : t.amend.submit}</Button>
          <Button kind="quiet" href={page.href(minutesPath(sitting.id))}>
            {t.propose.cancel}
          </Button>
        </p>
      </FormFrame>
    </StaffLayout>
  );
}
