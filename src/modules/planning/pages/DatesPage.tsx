import { timesInWords } from '#modules/agenda/rules';
import { type CheckedDay, schoolHolidaysKnown as known } from '#modules/workshop-dates/rules';
import type { Form } from '#platform/forms/form';
import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { formatDateWithYear, formatWeekday } from '#platform/time-words';
import type { Crumb } from '#ui/Breadcrumb';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { listPath } from '../paths.ts';
import { remarkInWords } from '../remark-words.ts';
import { words } from '../words.ts';

export interface DatesPageProps {
  page: Page;
  crumbs: readonly Crumb[];
  form: Form;
  title: string;
  days: readonly CheckedDay[];
  /** It goes on after these dates. */
  goesOn: boolean;
  /** Where the form is sent, when that is not the page's own address. */
  action?: string;
  /** What was announced already is saved, not published. */
  isChange?: boolean;
}

/** What speaks against each date, said before anything is saved; what was typed goes along. */
export function DatesPage(props: DatesPageProps) {
  const { page, crumbs, form, title, days, goesOn, action, isChange } = props;
  const t = words(page.lang).dates;
  return (
    <StaffLayout page={page} title={t.title} breadcrumb={crumbs} current={listPath} form={form}>
      <ErrorSummary page={page} form={form} />
      <div class="stack">
        <h1>{t.title}</h1>
        <p class="standfirst" lang={page.network.lang}>
          {title}
        </p>
        <p>
          {isChange
            ? t.leadChange
            : t.lead(
                days.length,
                days.some(({ remarks }) => remarks.length > 0),
              )}
        </p>
        <FormFrame page={page} form={form} {...(action ? { action } : {})}>
          <Carried form={form} />
          <fieldset class="field" id="days">
            <legend class="unseen">{t.keep}</legend>
            {days.map((day) => (
              <Day {...props} day={day} />
            ))}
          </fieldset>
          {(days.at(-1)?.day ?? '') > known.until && (
            <Notice title={t.schoolUnknownTitle}>
              {t.schoolUnknown(known.zone, formatDateWithYear(page.lang, known.until))}
            </Notice>
          )}
          {goesOn && <p class="hint">{t.never}</p>}
          <p class="buttons">
            <Button name="step" value="publish">
              {isChange ? t.save : t.publish}
            </Button>
            <Button kind="secondary" name="step" value="form">
              {t.back}
            </Button>
          </p>
        </FormFrame>
      </div>
    </StaffLayout>
  );
}

/** What the first step asked. */
const Carried = ({ form }: { form: Form }) => (
  <>
    {Object.entries(form.values)
      .filter(([name]) => name !== 'days' && name !== 'step')
      .flatMap(([name, value]) => [value ?? []].flat().map((text) => ({ name, text })))
      .map(({ name, text }) => (
        <input type="hidden" name={name} value={text} />
      ))}
  </>
);

function Day({ page, form, day }: DatesPageProps & { day: CheckedDay }) {
  const { lang } = page;
  const chosen = form.values.days;
  const isKept = chosen === undefined ? day.isProposed : [chosen].flat().includes(day.day);
  return (
    <label class="choice">
      <input type="checkbox" name="days" value={day.day} checked={isKept} />
      <span>
        {capitalised(formatWeekday(lang, day.day))} {formatDateWithYear(lang, day.day)},{' '}
        {timesInWords(lang, day, page.network.zone)}
        {day.remarks.map((remark) => (
          <small class="hint">{remarkInWords(lang, remark)}</small>
        ))}
      </span>
    </label>
  );
}
