/** What somebody wrote and that goes nowhere any more: she copies it. */
export function giveBack(
  words: readonly string[],
  { label, hint }: { label: string; hint: string },
): HTMLElement {
  const place = Object.assign(document.createElement('div'), { className: 'field' });
  const field = Object.assign(document.createElement('textarea'), {
    id: `given-back-${document.querySelectorAll('textarea[readonly]').length}`,
    readOnly: true,
    rows: 8,
    value: words.join('\n\n'),
  });
  const said = Object.assign(document.createElement('p'), {
    id: `${field.id}-hint`,
    className: 'hint',
    textContent: hint,
  });
  field.setAttribute('aria-describedby', said.id);
  place.append(
    Object.assign(document.createElement('label'), { htmlFor: field.id, textContent: label }),
    said,
    field,
  );
  return place;
}
