import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { inputOf, keeperFor, needsCare } from '../choices.ts';
import { listPath, pairPath, slugs } from '../kind.ts';
import type { Pair } from '../open-pair.ts';
import { differing, type Thing } from '../subject.ts';
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
        <h1>
          {one.name} {t.and} {other.name}
        </h1>
        <p class="lead">{t.compareLead}</p>
        <FormFrame page={page} form={form} action={pairPath(kind, one.id, other.id)} class="versus">
          <input type="hidden" name="base" value={form.values.base as string} />
          <Kept {...inForm} pair={pair} />
          <h2>{differences.length > 0 ? t.different(differences.length) : t.same}</h2>
          {differences.map((both) => (
            <Choices
              {...inForm}
              name={inputOf(both.key)}
              label={both.one.label}
              single
              choices={[
                { value: 'one', label: cut(both.one.text), hint: one.name },
                { value: 'other', label: cut(both.other.text), hint: other.name },
              ]}
            />
          ))}
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
      choices={[choiceOf('one', pair.one), choiceOf('other', pair.other)]}
    />
  );
}

const choiceOf = (value: 'one' | 'other', { name, where }: Thing) => ({ value, label: name, hint: where });

/** A long text is known by its beginning. */
const cut = (text: string): string => (text.length > 280 ? `${text.slice(0, 280).trimEnd()}…` : text);
