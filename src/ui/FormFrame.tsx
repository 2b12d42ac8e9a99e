import type { Child } from 'hono/jsx';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';

export interface FormFrameProps {
  page: Page;
  /** Where it is sent, inside the network; by default, the page's own address. */
  action?: string;
  /** What is being typed: its id makes a second sending harmless. */
  form?: Form;
  /** Whether files are sent too. */
  withFiles?: boolean;
  id?: string;
  class?: string;
  children?: Child;
}

/**
 * A form that changes something. It carries the token against forgery and the id of the submission;
 * the server checks the fields and words what is wrong, so the browser's own bubbles stay silent.
 */
export function FormFrame({ page, action, form, withFiles, id, class: name, children }: FormFrameProps) {
  return (
    <form
      method="post"
      action={page.href(action ?? page.path)}
      enctype={withFiles ? 'multipart/form-data' : undefined}
      id={id}
      class={name}
      novalidate
    >
      <input type="hidden" name="_token" value={page.token()} />
      {form && <input type="hidden" name="_form" value={form.id} />}
      {children}
    </form>
  );
}
