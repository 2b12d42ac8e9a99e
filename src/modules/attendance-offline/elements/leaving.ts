import type { Messages } from '../messages.fr.ts';

/** Asks before what waits is erased; answers whether she leaves all the same. */
export function askBeforeLeaving(words: Messages['waiting'], host: HTMLElement): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', words.title);
  const title = Object.assign(document.createElement('h2'), { textContent: words.title });
  const why = Object.assign(document.createElement('p'), { textContent: words.why });
  const buttons = Object.assign(document.createElement('form'), { method: 'dialog', className: 'buttons' });
  buttons.append(button(words.stay, 'stay', 'button'), button(words.leave, 'leave', 'button destructive'));
  dialog.append(title, why, buttons);
  host.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'leave');
    });
  });
}

const button = (textContent: string, value: string, className: string): HTMLButtonElement =>
  Object.assign(document.createElement('button'), { type: 'submit', textContent, value, className });
