import { type Changed, fieldWords, type PlacedSpace } from '#modules/network/rules';
import { spaceCrumbs, spacePath } from '#modules/upkeep/rules';
import type { Form } from '#platform/forms/form';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import type { Subject } from '../subject.ts';
import { words } from '../words.ts';

/** An answer that two people gave at the same time, in words. */
export interface Clash {
  field: Changed;
  mine: string;
  theirs: string;
}

export interface MergePageProps {
  page: Page;
  subject: Subject;
  space: PlacedSpace;
  /** All that was typed; what the other person changed alone is in it already, and `base` is what is there now. */
  form: Form;
  clashes: readonly Clash[];
  /** Who wrote meanwhile, and when, as far as the history tells. */
  other: { name: string; at: Date } | null;
}

/** Two people wrote at once: the second one sees both answers, and chooses. */
export function MergePage({ page, subject, space, form, clashes, other }: MergePageProps) {
  const t = words(page.lang);
  const isSelf = other !== null && other.name === page.viewer.name;
  const name = other?.name ?? t.merge.somebody;
  const when = other ? momentText(page, other.at) : t.merge.meanwhile;
  const title = isSelf ? t.merge.twice : t.merge.title;
  const home = spacePath(space.id);
  return (
    <StaffLayout
      page={page}
      title={title}
      breadcrumb={spaceCrumbs(page, space, title)}
      current="/extranet/espaces"
    >
      <div class="stack">
        <h1>{title}</h1>
        <Notice kind="warning">{isSelf ? t.merge.leadSelf(when) : t.merge.lead(name, when)}</Notice>
        <FormFrame page={page} form={form} action={`${home}/${subject.slug}`}>
          <input type="hidden" name="base" value={form.values.base as string} />
          <input type="hidden" name="runBy" value={form.values.runBy as string} />
          <Typed form={form} names={new Set([...Object.keys(subject.typed(space)), ...otherInputs])} />
          {clashes.map((clash) => (
            <Choices
              page={page}
              form={chosen(form, clash.field)}
              name={keepInput(clash.field)}
              label={fieldWords[page.lang][clash.field].label}
              single
              choices={[
                { value: 'mine', label: t.merge.mine, hint: clash.mine },
                {
                  value: 'theirs',
                  label: isSelf ? t.merge.earlier : other ? t.merge.theirs(other.name) : t.merge.other,
                  hint: clash.theirs,
                },
              ]}
            />
          ))}
          <p class="buttons">
            <Button>{t.merge.save}</Button>
            <Button kind="quiet" href={page.href(home)}>
              {t.form.cancel}
            </Button>
          </p>
        </FormFrame>
      </div>
    </StaffLayout>
  );
}

/** The name of the choice between two answers to one question. */
export const keepInput = (field: Changed): string => `keep_${field}`;

const otherInputs = ['structureName', 'siret'];

const chosen = (form: Form, field: Changed): Form => ({
  ...form,
  errors: {},
  values: { [keepInput(field)]: form.values[keepInput(field)] ?? 'mine' },
});

/** What was typed goes on with the form, without being asked again. */
const Typed = ({ form, names }: { form: Form; names: ReadonlySet<string> }) => (
  <>
    {[...names].flatMap((name) =>
      [form.values[name] ?? []].flat().map((value) => <input type="hidden" name={name} value={value} />),
    )}
  </>
);
