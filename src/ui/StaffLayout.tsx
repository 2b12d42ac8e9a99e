import type { Child } from 'hono/jsx';
import type { Form } from '#platform/forms/form';
import type { MenuLine, Page } from '#platform/page';
import { Breadcrumb, type Crumb } from './Breadcrumb.tsx';
import { Document } from './Document.tsx';
import { FormFrame } from './FormFrame.tsx';
import { Mark } from './Mark.tsx';
import { Notice } from './Notice.tsx';
import { SearchField, SearchScript, ToSearch } from './SearchField.tsx';
import { SideMenu } from './SideMenu.tsx';
import { words } from './words.ts';

export interface StaffLayoutProps {
  page: Page;
  title: string;
  breadcrumb?: readonly Crumb[];
  current?: string;
  form?: Form;
  head?: Child;
  /** Which space or territory is being looked at, and how to change it. */
  switcher?: Child;
  children?: Child;
}

/** A page of the extranet: bar above, side menu, then the page, which writes its own `<h1>`. */
export function StaffLayout(props: StaffLayoutProps) {
  const { page, title, breadcrumb, form, head, children } = props;
  return (
    <Document
      page={page}
      title={title}
      form={form}
      head={
        <>
          <link rel="stylesheet" href={page.asset('src/browser/staff.css')} />
          <SearchScript page={page} />
          <script type="module" src={page.asset('src/browser/typed-text.ts')} />
          {head}
        </>
      }
      isPrivate
    >
      <Bar {...props} />
      <div class="staff">
        <SideMenu page={page} current={props.current} />
        <main id="contenu" tabindex={-1}>
          {breadcrumb && <Breadcrumb page={page} crumbs={breadcrumb} />}
          {page.notice && <Notice kind={page.notice.kind}>{page.notice.sentence}</Notice>}
          {children}
          {page.staffParts.map(({ draw }) => draw(page))}
        </main>
      </div>
    </Document>
  );
}

function Bar({ page, switcher }: StaffLayoutProps) {
  const say = words(page.lang);
  return (
    <>
      <a class="skip" href="#contenu">
        {say.skip}
      </a>
      <header class="staff-top">
        {page.demonstration && <p class="strip">{say.demonstration}</p>}
        <div class="bar">
          <a class="home" href={page.href('/')}>
            <Mark /> <span>{page.network.name}</span>
          </a>
          {switcher}
          <span class="end" />
          <SearchField page={page} inBar />
          <ToSearch page={page} />
          <a class="to-menu" href="#menu">
            {say.menu}
          </a>
          {page.barMenu.map((line) => (
            <Own page={page} line={line} />
          ))}
        </div>
      </header>
    </>
  );
}

/** Her name leads to what is her own; what is done rather than visited is a button. */
const Own = ({ page, line: { path, label, isAct } }: { page: Page; line: MenuLine }) =>
  isAct ? (
    <FormFrame page={page} action={path}>
      <button type="submit">{label}</button>
    </FormFrame>
  ) : (
    <a class="own" href={page.href(path)}>
      <span class="unseen">{label} </span>
      {page.viewer.name}
    </a>
  );
