import type { Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { type Act, acts, hasMark } from './acts.ts';
import type { Words } from './words.ts';

export interface Toolbar {
  dom: HTMLElement;
  /** Says again what is on where one writes. */
  update(): void;
  /** Adds what another room does with the text, before the last button. */
  add(act: Added): void;
  focus(): void;
}

export interface Added {
  label: string;
  /** As `aria-keyshortcuts` says it; whoever adds it listens to it. */
  keys?: string;
  press: () => void;
}

interface Wiring {
  view: EditorView;
  words: Words;
  /** What is written there. */
  label: string;
  askLink: () => void;
  undo: Command;
  say: (sentence: string) => void;
  toPlainText: () => void;
}

/** A bar of buttons: one stop of the tab key, then arrows; what is on is pressed. */
export function openToolbar({ view, words, label, askLink, undo, say, toPlainText }: Wiring): Toolbar {
  const dom = document.createElement('div');
  Object.assign(dom, { className: 'writing-bar' });
  for (const [name, value] of [
    ['role', 'toolbar'],
    ['aria-label', label],
    ['aria-controls', view.dom.id],
  ] as const)
    dom.setAttribute(name, value);

  const states: Shown[] = [...acts, { name: 'undo', run: undo } satisfies Act].map((act: Act) => {
    const { name, run, isOn, isThere, saying } = act;
    const button = buttonOf(words[name], () => {
      const isDone = run(view.state, view.dispatch, view);
      if (isDone && saying) say(saying(words, view.state));
      view.focus();
    });
    return { button, isOn, isThere };
  });
  const link = {
    button: buttonOf(words.link, askLink),
    isOn: (state: EditorView['state']) => hasMark(state, 'link'),
  };
  states.splice(-1, 0, link);
  dom.append(...states.map(({ button }) => button), buttonOf(words.toPlainText, toPlainText));
  const rove = roveIn(dom, () => view.focus());

  const update = (): void => {
    for (const { button, isOn, isThere } of states) {
      if (isOn) button.setAttribute('aria-pressed', String(isOn(view.state)));
      if (isThere) button.hidden = !isThere(view.state);
    }
    // The stop of the tab key is never one that is not there.
    if (!dom.querySelector('[tabindex="0"]:not([hidden])')) rove(0);
  };
  update();
  const add = ({ label: name, keys, press }: Added): void => {
    const button = buttonOf(name, press);
    button.tabIndex = -1;
    if (keys) button.setAttribute('aria-keyshortcuts', keys);
    dom.lastElementChild?.before(button);
  };
  return {
    dom,
    update,
    add,
    focus: () => dom.querySelector<HTMLElement>('[tabindex="0"]:not([hidden])')?.focus(),
  };
}

interface Shown extends Pick<Act, 'isOn' | 'isThere'> {
  button: HTMLButtonElement;
}

export function buttonOf(label: string, press: () => void): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
  // The selection stays where it is, and the keyboard of a phone open.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', press);
  return button;
}

function roveIn(bar: HTMLElement, leave: () => void): (index: number) => void {
  // Others may be added; some are there in a table only, and none of them comes back as a second stop.
  const all = (): HTMLButtonElement[] => [...bar.querySelectorAll<HTMLButtonElement>('button:not([hidden])')];
  const goTo = (index: number): void => {
    const stop = all()[index];
    for (const button of bar.querySelectorAll('button')) button.tabIndex = button === stop ? 0 : -1;
  };
  const placeOf = (target: EventTarget | null): number =>
    target instanceof HTMLButtonElement ? all().indexOf(target) : -1;
  goTo(0);
  bar.addEventListener('focusin', ({ target }) => goTo(placeOf(target)));
  bar.addEventListener('keydown', (event) => {
    const at = placeOf(event.target);
    const buttons = all();
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) buttons.at(to % buttons.length)?.focus();
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  });
  return goTo;
}
