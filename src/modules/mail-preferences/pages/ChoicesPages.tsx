import { AccountFrame } from '#modules/own-account';
import type { Page } from '#platform/page';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Layout } from '#ui/Layout';
import { Notice } from '#ui/Notice';
import { words } from '../words.ts';
import { ChoicesForm, type ChoicesFormProps } from './ChoicesForm.tsx';

/** For whoever holds the link of a mail. */
export const ReaderPage = (props: ChoicesFormProps) => {
  const { page, form } = props;
  const t = words(page.lang);
  return (
    <Layout page={page} title={t.title} form={form} isPrivate>
      <ErrorSummary page={page} form={form} />
      <h1>{t.title}</h1>
      <ChoicesForm {...props} />
    </Layout>
  );
};

/** For whoever is signed in. */
export const OwnPage = (props: ChoicesFormProps) => (
  <AccountFrame page={props.page} form={props.form} title={words(props.page.lang).title}>
    <ChoicesForm {...props} />
  </AccountFrame>
);

export const BadTokenPage = ({ page }: { page: Page }) => {
  const t = words(page.lang);
  return (
    <Layout page={page} title={t.badTitle} isPrivate>
      <h1>{t.badTitle}</h1>
      <Notice kind="warning">{t.badWhy}</Notice>
    </Layout>
  );
};
