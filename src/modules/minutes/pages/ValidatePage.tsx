import { actionPath } from '#modules/decisions/rules';
import { groupsPath } from '#modules/groups/rules';
import { sittingCrumbs } from '#modules/sittings';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Select } from '#ui/Select';
import { StaffLayout } from '#ui/StaffLayout';
import { fieldsOf } from '../form.ts';
import type { Asked, OpenMinutes, Read } from '../open-minutes.ts';
import { minutesPath } from '../paths.ts';
import { words } from '../words.ts';

export interface ValidatePageProps extends OpenMinutes, Read {
  page: Page;
  form: Form;
}

/** What the minutes say was decided, and who will do what: completed where a name or a date is missing, then validated. */
export function ValidatePage(props: ValidatePageProps) {
  const { page, form, sitting, versions, decisions, begun, asked } = props;
  const t = words(page.lang);
  const lang = said(props);
  return (
    <StaffLayout
      page={page}
      title={t.act.validate}
      breadcrumb={sittingCrumbs(page.lang, props, t.act.validate)}
      current={groupsPath}
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{t.act.validate}</h1>
      <p>{t.validate.lead}</p>
      {versions.some(({ isPublic }) => isPublic) && <p>{t.validate.offline}</p>}
      <FormFrame page={page} form={form}>
        <input type="hidden" name="seen" value={String(form.values.seen ?? '')} />
        <h2>{t.validate.decisions(decisions.length)}</h2>
        {decisions.length === 0 && <p class="soft">{t.validate.noDecision}</p>}
        <ol class="entries">
          {decisions.map(({ text, about, number }) => (
            <li class="entry">
              {(about || number !== null) && (
                <p class="meta">
                  {about && <span lang={lang}>{about}</span>}
                  {about && number !== null && ' · '}
                  {number !== null && t.validate.known(number)}
                </p>
              )}
              <p class="decision" lang={lang}>
                {text}
              </p>
            </li>
          ))}
        </ol>
        <Begun {...props} />
        <h2>{(begun.length > 0 ? t.validate.newActions : t.validate.actions)(asked.length)}</h2>
        {asked.length === 0 && (
          <p class="soft">{begun.length > 0 ? t.validate.noNew : t.validate.noAction}</p>
        )}
        {asked.map((action) => (
          <ActionFields {...props} action={action} />
        ))}
        <p class="buttons">
          <Button>{t.validate.submit}</Button>
          <Button kind="quiet" href={page.href(minutesPath(sitting.id, 'amender'))}>
            {t.act.correct}
          </Button>
        </p>
      </FormFrame>
    </StaffLayout>
  );
}

/** What the register has from the version before: nothing is asked of it again, it is changed on its own page. */
/** Of what the minutes say, where it is not that of the page. */
const said = ({ page, lang }: Pick<ValidatePageProps, 'page' | 'lang'>) =>
  lang === page.lang ? undefined : lang;

function Begun({ page, begun, lang }: ValidatePageProps) {
  if (begun.length === 0) return null;
  const t = words(page.lang).validate;
  return (
    <>
      <h2>{t.begun(begun.length)}</h2>
      <p class="hint">{t.begunHint}</p>
      <ul class="entries">
        {begun.map(({ id, text, ownerName, dueOn, doneOn, droppedOn }) => (
          <li class="entry">
            <a class="outcome" href={page.href(actionPath(id))} lang={said({ page, lang })}>
              {text}
            </a>
            <p class="meta">
              {ownerName ?? t.nobody}
              {dueOn && ` · ${t.dueOn(formatDateWithYear(page.lang, dueOn))}`}
              {(doneOn || droppedOn) && ` · ${doneOn ? t.isDone : t.isDropped}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function ActionFields({ page, lang, form, members, action }: ValidatePageProps & { action: Asked }) {
  const t = words(page.lang).validate;
  const { owner, due } = fieldsOf(action.key);
  return (
    <fieldset class="field">
      <legend>
        <span class="outcome" lang={said({ page, lang })}>
          {action.text}
        </span>
      </legend>
      <div class="times">
        <Select
          page={page}
          form={form}
          name={owner}
          label={t.owner}
          none={t.nobody}
          width="medium"
          options={members.map(({ personId, name }) => ({ value: personId, label: name }))}
          optional
        />
        <Field page={page} form={form} name={due} type="date" label={t.due} optional />
      </div>
    </fieldset>
  );
}
