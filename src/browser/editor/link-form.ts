import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { addressOf, schema } from '#platform/rich-text/document/schema';
import { buttonOf } from './toolbar.ts';
import type { Words } from './words.ts';

/** Asks for the address of a link, under the bar: never a window of the browser. Enter sets it, Escape gives up. */
export function openLinkForm(view: EditorView, words: Words): HTMLElement {
  const form = document.createElement('div');
  form.className = 'writing-link';
  form.setAttribute('role', 'group');
  form.setAttribute('aria-label', words.link);
  const { id } = view.dom;
  const input = Object.assign(document.createElement('input'), {
    id: `${id}-link`,
    type: 'text',
    inputMode: 'url',
    autocomplete: 'off',
    value: selectLink(view),
  });
  const label = Object.assign(document.createElement('label'), {
    htmlFor: input.id,
    textContent: words.address,
  });
  const wrong = Object.assign(document.createElement('p'), {
    id: `${id}-link-wrong`,
    className: 'error',
    hidden: true,
    textContent: words.wrongAddress,
  });
  const leave = (): void => {
    form.remove();
    view.focus();
  };
  const set = (): void => {
    const address = addressOf(completed(input.value));
    wrong.hidden = address !== false;
    if (!address) {
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', wrong.id);
      input.focus();
    } else {
      placeLink(view, address.href);
      leave();
    }
  };
  const buttons = document.createElement('p');
  buttons.append(buttonOf(words.setLink, set));
  if (input.value !== '')
    buttons.append(
      buttonOf(words.removeLink, () => {
        removeLink(view);
        leave();
      }),
    );
  buttons.append(buttonOf(words.cancel, leave));
  form.append(label, wrong, input, buttons);
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && event.target === input) set();
    else return;
    event.preventDefault();
  });
  return form;
}

/** What one types without thinking of how an address begins. */
function completed(typed: string): string {
  const address = typed.trim();
  if (/^[^\s/:]+@[^\s/]+\.[^\s/]+$/.test(address)) return `mailto:${address}`;
  return /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#:]|$)/i.test(address) ? `https://${address}` : address;
}

/** Within a link, the whole of it is what is changed; answers where it leads. */
function selectLink(view: EditorView): string {
  const { $from, from, to, empty } = view.state.selection;
  const link = schema.marks.link;
  const mark = empty ? link.isInSet($from.marks()) : link.isInSet($from.nodeAfter?.marks ?? []);
  if (!mark) return '';
  const [start, end] = [edge(view, from, -1), edge(view, to, 1)];
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, start, end)));
  return mark.attrs.href;
}

function edge({ state: { doc } }: EditorView, from: number, step: 1 | -1): number {
  const isLinked = (at: number): boolean => {
    const near = step === 1 ? doc.resolve(at).nodeAfter : doc.resolve(at).nodeBefore;
    return near !== null && schema.marks.link.isInSet(near.marks) !== undefined;
  };
  let at = from;
  while (isLinked(at)) at += step;
  return at;
}

function placeLink(view: EditorView, href: string): void {
  const { from, to, empty } = view.state.selection;
  const { tr } = view.state;
  const mark = schema.mark('link', { href });
  if (empty) {
    const words = href.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '');
    tr.replaceSelectionWith(schema.text(words, [mark]), false).removeStoredMark(mark);
  } else
    tr.removeMark(from, to, schema.marks.link)
      .addMark(from, to, mark)
      .setSelection(TextSelection.create(tr.doc, to));
  view.dispatch(tr.scrollIntoView());
}

function removeLink(view: EditorView): void {
  const { from, to } = view.state.selection;
  view.dispatch(view.state.tr.removeMark(from, to, schema.marks.link));
}
