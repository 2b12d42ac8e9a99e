import type { DayLine } from '#modules/hours/rules';
import type { SpaceStatus } from '#modules/network/rules';
import { spaceCrumbs } from '#modules/upkeep/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { specialPath, weekPath } from '../paths.ts';
import { baseField, rawField } from '../week-form.ts';
import { weekSaying, words } from '../words.ts';
import { WeekFields } from './WeekFields.tsx';
import { WeekTable } from './WeekTable.tsx';

export interface WeekPageProps {
  page: Page;
  space: { id: string; name: string; status: SpaceStatus };
  form: Form;
  /** The grid of a week, or the text that says more than it can. */
  face: 'grid' | 'raw';
  /** Whether the published hours would fit in the grid. */
  fitsGrid: boolean;
  week: readonly DayLine[];
  /** What is saved waits for somebody; `isWaiting`: something waits already, and is what the form shows. */
  mustWait: boolean;
  isWaiting: boolean;
  /** Said above the form, when it was filled in and not sent. */
  remark?: string;
}

/** The usual hours of a space: what is asked on one side, what the public sees on the other. */
export function WeekPage(props: WeekPageProps) {
  const { page, space, form, face, fitsGrid, week, mustWait, isWaiting, remark } = props;
  const say = words(page.lang).weekPage;
  const { save, shown } = weekSaying(page.lang, space);
  return (
    <StaffLayout
      page={page}
      title={`${say.title}, ${space.name}`}
      breadcrumb={spaceCrumbs(page, space, say.title)}
      current="/extranet/espaces"
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{say.title}</h1>
      {remark && <Notice>{remark}</Notice>}
      {mustWait && <Notice>{isWaiting ? `${say.mustWait} ${say.waiting}` : say.mustWait}</Notice>}
      {!fitsGrid && <Notice>{say.rich}</Notice>}
      <div class="columns">
        <FormFrame page={page} form={form}>
          <input type="hidden" name={baseField} value={form.values[baseField] as string} />
          {face === 'grid' ? <WeekFields page={page} form={form} /> : <RawField page={page} form={form} />}
          <p class="buttons">
            <Button>{mustWait ? say.propose : save}</Button>
            {face === 'grid' && (
              <Button kind="secondary" name="copy" value="monday">
                {say.copy}
              </Button>
            )}
          </p>
          <p class="links">
            <OtherFace {...props} />
            <a href={page.href(specialPath(space.id))}>{words(page.lang).today.editSpecial}</a>
          </p>
        </FormFrame>
        <aside>
          <WeekTable page={page} week={week} caption={shown} />
        </aside>
      </div>
    </StaffLayout>
  );
}

function OtherFace({ page, space, face, fitsGrid }: WeekPageProps) {
  const say = words(page.lang).weekPage;
  if (face === 'grid') return <a href={`${page.href(weekPath(space.id))}?format=osm`}>{say.toRaw}</a>;
  return fitsGrid ? <a href={page.href(weekPath(space.id))}>{say.toGrid}</a> : null;
}

const RawField = ({ page, form }: { page: Page; form: Form }) => (
  <Field
    page={page}
    form={form}
    name={rawField}
    label={words(page.lang).weekPage.raw}
    hint={words(page.lang).weekPage.rawHint}
    lines={3}
    width="full"
    spellcheck={false}
    optional
  />
);
