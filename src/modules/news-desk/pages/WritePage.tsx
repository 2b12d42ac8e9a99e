import { longestTitle, type PlacedItem, phaseOf } from '#modules/news/rules';
import type { Form } from '#platform/forms/form';
import { languages } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { Select } from '#ui/Select';
import { StaffLayout } from '#ui/StaffLayout';
import { WrittenField } from '#ui/WrittenField';
import type { Choosable } from '../concern.ts';
import { deskItemPath, listPath } from '../paths.ts';
import { words } from '../words.ts';
import { Theirs } from './Theirs.tsx';

export interface WritePageProps {
  page: Page;
  form: Form;
  choices: readonly Choosable[];
  /** What is changed; without it, a new one is written. */
  item?: PlacedItem | undefined;
  isCrossed?: boolean;
}

/** A title, a text, and one button: what few need is one click away. */
export function WritePage(props: WritePageProps) {
  const { page, form, item, isCrossed } = props;
  const t = words(page.lang);
  const title = item ? t.changeTitle : t.newTitle;
  const crumbs = [
    { href: listPath, label: t.title },
    ...(item ? [{ href: deskItemPath(item.id), label: item.title }] : []),
    { label: title },
  ];
  return (
    <StaffLayout page={page} title={title} breadcrumb={crumbs} current={listPath} form={form}>
      <ErrorSummary page={page} form={form} />
      <h1>{title}</h1>
      {item?.state === 'withdrawn' && <Notice kind="warning">{t.form.withdrawn}</Notice>}
      {isCrossed && item && <Theirs page={page} item={item} form={form} />}
      <FormFrame page={page} form={form}>
        <Text {...props} />
        <ConcernField {...props} />
        <Rare {...props} />
        <Acts {...props} />
      </FormFrame>
    </StaffLayout>
  );
}

function Text({ page, form, item }: WritePageProps) {
  const t = words(page.lang).form;
  const inForm = { page, form };
  const lang = form.values.lang === 'en' ? 'en' : 'fr';
  return (
    <>
      {item && <input type="hidden" name="seen" value={String(form.values.seen ?? '')} />}
      <Field
        {...inForm}
        name="title"
        label={t.title}
        hint={t.titleHint}
        maxlength={longestTitle}
        width="full"
        lang={lang}
      />
      <WrittenField {...inForm} name="body" label={t.body} hint={t.bodyHint} lines={9} lang={lang} />
    </>
  );
}

/** Who writes for one place only is not asked which. */
function ConcernField({ page, form, choices }: WritePageProps) {
  const t = words(page.lang).form;
  const [only] = choices;
  if (only && choices.length === 1)
    return (
      <>
        <input type="hidden" name="concern" value={only.key} />
        <p class="meta">{t.concerns(only.name)}</p>
      </>
    );
  return (
    <Select
      page={page}
      form={form}
      name="concern"
      label={t.concern}
      hint={t.concernHint}
      none={t.choose}
      width="full"
      options={choices.map(({ key, name, group }) => ({
        value: key,
        label: name || t.network,
        group: t.groups[group],
      }))}
    />
  );
}

function Rare({ page, form, item }: WritePageProps) {
  const t = words(page.lang).form;
  const inForm = { page, form };
  const { publishOn, expiresOn, lang } = form.values;
  const isSeen = item?.publishAt != null && item.publishAt <= page.now;
  const isUsed = Boolean(publishOn || expiresOn || form.errors.publishOn || form.errors.expiresOn);
  return (
    <Disclosure summary={t.more} isOpen={isUsed || lang === 'en'}>
      {!isSeen && (
        <Field {...inForm} name="publishOn" type="date" label={t.publishOn} hint={t.publishOnHint} optional />
      )}
      <Field {...inForm} name="expiresOn" type="date" label={t.expiresOn} hint={t.expiresOnHint} optional />
      <Select
        {...inForm}
        name="lang"
        label={t.lang}
        width="medium"
        options={languages.map((value) => ({ value, label: t.languages[value] }))}
      />
    </Disclosure>
  );
}

function Acts({ page, item }: WritePageProps) {
  const t = words(page.lang).form;
  const phase = item ? phaseOf(item, page.now) : 'draft';
  const isOut = phase !== 'draft';
  return (
    <p class="buttons">
      <Button name="act" value="publish">
        {isOut ? t.save : t.publish}
      </Button>
      {phase !== 'withdrawn' && (
        <Button kind="secondary" name="act" value="draft">
          {isOut ? t.backToDraft : t.draft}
        </Button>
      )}
      <Button kind="quiet" href={page.href(item ? deskItemPath(item.id) : listPath)}>
        {t.cancel}
      </Button>
    </p>
  );
}
