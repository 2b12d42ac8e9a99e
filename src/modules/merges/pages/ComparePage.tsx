import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { Disclosure } from '#ui/Disclosure';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { inputOf, keeperFor, needsCare } from '../choices.ts';
import { listPath, pairPath, slugs } from '../kind.ts';
import type { Pair } from '../open-pair.ts';
import { type Difference, differing, isDisputed, type Thing } from '../subject.ts';
import { words } from '../words.ts';

interface ComparePageProps {
  page: Page;
  pair: Pair;
  form: Form;
}

/** Two things side by side, as far as they differ: which one stays, and who is right. */
export function ComparePage({ page, pair, form }: ComparePageProps) {
  const t = words(page.lang);
  const { kind, one, other } = pair;
  const list = kind === 'space' ? listPath : `${listPath}/${slugs[kind]}`;
  const differences = differing(one, other);
  const disputed = differences.filter(isDisputed);
  const alone = differences.filter((both) => !isDisputed(both));
  const inForm = { page, form };
  return (
    <StaffLayout
      page={page}
      title={`${t.compareTitle}, ${one.name}`}
      breadcrumb={[{ href: list, label: t.title }, { label: t.compareTitle }]}
      current={listPath}
      form={form}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{t.both(one.name, other.name)}</h1>
        <p class="lead">{t.compareLead}</p>
        <FormFrame page={page} form={form} action={pairPath(kind, one.id, other.id)} class="versus">
          <input type="hidden" name="base" value={form.values.base as string} />
          <Kept {...inForm} pair={pair} />
          {disputed.length > 0 && <h2>{t.different(disputed.length)}</h2>}
          {disputed.map((both) => (
            <Answers {...inForm} both={both} />
          ))}
          {alone.length > 0 && (
            <Disclosure summary={t.alone(alone.length)} isOpen={Object.keys(form.errors).length > 0}>
              <p>{t.aloneWhy}</p>
              {alone.map((both) => (
                <Answers {...inForm} both={both} />
              ))}
            </Disclosure>
          )}
          {differences.length === 0 && <p>{t.same}</p>}
          {needsCare(pair) && (
            <Choices
              {...inForm}
              name="sure"
              label={t.sure}
              hint={t.sureHint}
              choices={[{ value: 'yes', label: t.sure }]}
            />
          )}
          <p class="buttons">
            <Button>{t.merge}</Button>
            <Button kind="quiet" href={page.href(list)}>
              {t.back}
            </Button>
          </p>
        </FormFrame>
      </div>
    </StaffLayout>
  );
}

/** What each one says on one subject. */
function Answers({ page, form, both }: { page: Page; form: Form; both: Difference }) {
  const { sides } = words(page.lang);
  return (
    <Choices
      {...{ page, form }}
      name={inputOf(both.key)}
      label={both.one.label}
      single
      choices={[
        { value: 'one', label: cut(both.one.text), hint: sides.one },
        { value: 'other', label: cut(both.other.text), hint: sides.other },
      ]}
    />
  );
}

/** Which one stays, unless an account decides it. */
function Kept({ page, form, pair }: ComparePageProps) {
  const t = words(page.lang);
  const keeper = keeperFor(pair);
  if (keeper !== null) return <Notice>{t.keptBecause(pair[keeper].name)}</Notice>;
  return (
    <Choices
      page={page}
      form={form}
      name="kept"
      label={t.keep}
      hint={t.keepHint}
      single
      choices={(['one', 'other'] as const).map((value) => choiceOf(page, value, pair[value]))}
    />
  );
}

const choiceOf = ({ lang }: Page, value: 'one' | 'other', { name, where, about }: Thing) => ({
  value,
  label: words(lang).sideOf(value, name),
  hint: [where, about].filter((text) => text !== '').join('. '),
});

/** A long text is known by its beginning. */
const cut = (text: string): string => (text.length > 280 ? `${text.slice(0, 280).trimEnd()}…` : text);
