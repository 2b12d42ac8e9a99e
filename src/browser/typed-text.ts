// On the pages of the team: a long text that was typed and not sent is not left without a question, which the browser words.
const sent = new WeakSet<EventTarget>();

const isTyped = (field: Element): boolean =>
  (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')) &&
  field.value !== field.defaultValue;

/** What a page gave back with its errors is saved nowhere either. */
const isLost = (form: HTMLFormElement): boolean =>
  form.method === 'post' &&
  !sent.has(form) &&
  form.querySelector('textarea') !== null &&
  [...form.elements].some((field) => isTyped(field) || field.getAttribute('aria-invalid') === 'true');

function ask(event: BeforeUnloadEvent): void {
  if ([...document.forms].some(isLost)) event.preventDefault();
}

document.addEventListener('submit', ({ target }) => {
  if (target) sent.add(target);
});
// Only then: a page that may ask is not kept by browsers for going back to.
document.addEventListener('input', () => addEventListener('beforeunload', ask), { once: true });
