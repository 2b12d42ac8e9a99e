import { type EditorState, TextSelection } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Editor } from '../../../browser/editor/open-page.ts';
import type { Messages } from '../messages.fr.ts';
import { firstWords, wordsOf } from '../rules.ts';
import { findPassages, type Passage, type Place } from './find-passages.ts';

const longestQuote = 300;

/** Shows in the text what is commented, and comments what is selected there, by a button of the bar or its keys. */
export function showPassages(host: HTMLElement, { dom, view, addAct }: Editor): void {
  const words = JSON.parse(host.getAttribute('words') ?? '{}') as Messages['live'];
  const find = findPassages(JSON.parse(host.getAttribute('passages') ?? '[]') as Passage[]);
  const say = speaker(dom);
  const comment = (): void => fillForm(host, quoteOf(view.state));

  view.setProps({
    decorations: ({ doc }) => DecorationSet.create(doc, find(doc).map(drawn)),
    handleKeyDown(_, event) {
      const isAsked = event.altKey && (event.ctrlKey || event.metaKey) && /^[mµ]$/i.test(event.key);
      if (isAsked) comment();
      return isAsked;
    },
  });
  addAct({ label: words.comment, keys: 'Control+Alt+M', press: comment });
  addAct({ label: words.next, press: goToNext });
  for (const moved of ['keyup', 'mouseup']) view.dom.addEventListener(moved, sayWhere);
  host.addEventListener('keydown', ({ key }) => key === 'Escape' && view.focus());

  function goToNext(): void {
    const places = find(view.state.doc);
    const { from } = view.state.selection;
    const next = places.find((place) => place.from > from) ?? places[0];
    if (!next) {
      say(words.none);
      return;
    }
    const { tr, doc } = view.state;
    view.dispatch(tr.setSelection(TextSelection.create(doc, next.from)).scrollIntoView());
    view.focus();
    sayWhere();
  }

  let there: string | undefined;
  /** Once, when one comes there. */
  function sayWhere(): void {
    const { from } = view.state.selection;
    const place = find(view.state.doc).find((one) => one.from <= from && from <= one.to);
    if (place && place.passage.id !== there) say(words.at.replace('SAID', place.passage.said));
    there = place?.passage.id;
  }
}

const drawn = ({ from, to, passage }: Place): Decoration =>
  Decoration.inline(from, to, {
    nodeName: 'mark',
    class: 'passage',
    ...(document.getElementById(`passage-${passage.id}`) && { 'aria-details': `passage-${passage.id}` }),
  });

/** What is selected within one block, or how that block begins. */
function quoteOf({ selection: { $from, $to, empty } }: EditorState): string {
  const said = wordsOf($from.parent);
  if (empty || !$from.sameParent($to)) return firstWords(said.trim());
  return said.slice($from.parentOffset, $to.parentOffset).trim().slice(0, longestQuote);
}

function fillForm(host: HTMLElement, quote: string): void {
  const details = host.querySelector('details');
  if (details) details.open = true;
  const chosen = host.querySelector('select');
  if (chosen) chosen.value = '';
  const field = host.querySelector<HTMLInputElement>('input[name="quote"]');
  if (field) field.value = quote;
  host.querySelector('textarea')?.focus();
}

/** Says something politely to whoever hears the page. */
function speaker(dom: HTMLElement): (sentence: string) => void {
  const said = Object.assign(document.createElement('p'), { className: 'unseen' });
  said.setAttribute('aria-live', 'polite');
  dom.append(said);
  return (sentence) => {
    said.textContent = sentence;
  };
}
