import type { Child } from 'hono/jsx';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Breadcrumb, type Crumb } from './Breadcrumb.tsx';
import { Document } from './Document.tsx';
import { Follow } from './Follow.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Notice } from './Notice.tsx';

export interface LayoutProps {
  page: Page;
  title: string;
  description?: string;
  /** The pages above this one, then this one; the last needs no address. */
  breadcrumb?: readonly Crumb[];
  /** The menu entry that the page belongs to; by default, the one whose path begins the page's own. */
  current?: string;
  form?: Form;
  head?: Child;
  /** A page for whoever holds its link: it has no address to recommend. */
  isPrivate?: boolean;
  children?: Child;
}

/** A page of the public site. It writes no `<h1>`: the page does, where its own order wants it. */
export function Layout(props: LayoutProps) {
  const { page, title, description, breadcrumb, current, form, head, isPrivate, children } = props;
  return (
    <Document
      page={page}
      title={title}
      description={description}
      form={form}
      head={head}
      isPrivate={isPrivate}
    >
      <Header page={page} current={current} />
      <main id="contenu" tabindex={-1}>
        {breadcrumb && <Breadcrumb page={page} crumbs={breadcrumb} />}
        {page.notice && <Notice kind={page.notice.kind}>{page.notice.sentence}</Notice>}
        {children}
        <Follow page={page} />
        {page.staffParts.map(({ draw }) => draw(page))}
      </main>
      <Footer page={page} />
    </Document>
  );
}
