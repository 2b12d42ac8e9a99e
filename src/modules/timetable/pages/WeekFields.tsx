import { weekdays } from '#modules/hours/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { dateOf, isoWeekOf, type Weekday } from '#platform/time';
import { About, typedIn, wiring } from '#ui/Labelled';
import { Select } from '#ui/Select';
import { holidaysField, rangeFields, ranks, weeksField } from '../grid-form.ts';
import { weekdayName } from '../week-form.ts';
import { words } from '../words.ts';

interface InForm {
  page: Page;
  form: Form;
}

/** Seven days of two ranges, a third one click away, and public holidays. */
export function WeekFields({ page, form }: InForm) {
  const say = words(page.lang).weekPage;
  return (
    <>
      <p class="hint">{say.hint}</p>
      {weekdays.map((weekday) => (
        <DayFields page={page} form={form} weekday={weekday} />
      ))}
      <label class="choice">
        <input
          type="checkbox"
          value="on"
          name={holidaysField}
          checked={form.values[holidaysField] !== undefined}
        />
        <span>{say.holidays}</span>
      </label>
    </>
  );
}

function DayFields({ page, form, weekday }: InForm & { weekday: Weekday }) {
  const inDay = { page, form, weekday };
  const [first = 1, second = 2, third = 3] = ranks;
  return (
    <fieldset class="field hours-day">
      <legend>{weekdayName(weekday, page.lang)}</legend>
      <RangeFields {...inDay} rank={first} />
      <RangeFields {...inDay} rank={second} />
      <details open={isMoreUsed(form, weekday, third)}>
        <summary>{words(page.lang).weekPage.more}</summary>
        <RangeFields {...inDay} rank={third} />
        <WeeksField {...inDay} />
      </details>
    </fieldset>
  );
}

/** « De 9 h à 12 h, sur rendez-vous »: what is wrong stands above, since the line has no room for it. */
function RangeFields({ page, form, weekday, rank }: InForm & { weekday: Weekday; rank: number }) {
  const say = words(page.lang).weekPage;
  const names = rangeFields(weekday, rank);
  const { from, to } = say.ranges[rank - 1] ?? { from: '', to: '' };
  const start = { page, form, name: names.from, label: from, optional: true };
  const end = { page, form, name: names.to, label: to, optional: true };
  return (
    <>
      <About {...start} />
      <About {...end} />
      <div class="hours-range">
        <label for={wiring(start).id}>{from}</label>
        <input {...wiring(start)} class="w-time" inputmode="numeric" value={typedIn(start)} />
        <label for={wiring(end).id}>{to}</label>
        <input {...wiring(end)} class="w-time" inputmode="numeric" value={typedIn(end)} />
        <label class="choice">
          <input
            type="checkbox"
            value="on"
            name={names.appointment}
            checked={!!form.values[names.appointment]}
          />
          <span>{say.appointment}</span>
        </label>
      </div>
    </>
  );
}

function WeeksField({ page, form, weekday }: InForm & { weekday: Weekday }) {
  const say = words(page.lang).weekPage;
  const number = isoWeekOf(dateOf(page.now, page.network.zone));
  const options = [
    { value: 'every', label: say.everyWeek },
    { value: 'even', label: say.evenWeeks },
    { value: 'odd', label: say.oddWeeks },
  ];
  return (
    <Select
      page={page}
      form={form}
      name={weeksField(weekday)}
      label={say.weeks}
      hint={say.thisWeek(number, number % 2 === 0)}
      options={options}
      width="medium"
      optional
    />
  );
}

/** Open when it holds something, or something wrong. */
function isMoreUsed(form: Form, weekday: Weekday, rank: number): boolean {
  const { from, to, appointment } = rangeFields(weekday, rank);
  const weeks = form.values[weeksField(weekday)];
  return (
    [from, to, appointment].some((name) => form.values[name] || form.errors[name]) ||
    weeks === 'even' ||
    weeks === 'odd'
  );
}
