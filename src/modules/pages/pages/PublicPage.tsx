import type { Child } from 'hono/jsx';
import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Layout } from '#ui/Layout';
import type { PageText } from '../editable-page.ts';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import { filled, Written } from './Written.tsx';

export const PublicPage = ({ page, text, children }: { page: Page; text: PageText; children?: Child }) => {
  const t = speak({ fr, en }, page.lang);
  const title = filled(page, text.title, text.lang);
  const isOther = text.lang !== page.lang;
  return (
    <Layout
      page={page}
      title={title}
      current={page.path}
      breadcrumb={[{ href: '/', label: t.home }, { label: title }]}
    >
      <h1 lang={isOther ? text.lang : undefined}>{title}</h1>
      {isOther && <p class="meta">{t.otherLanguageOnly}</p>}
      <Written page={page} text={text} />
      {children}
    </Layout>
  );
};
