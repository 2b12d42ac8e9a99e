import { Slice } from 'prosemirror-model';
import { readText } from '#platform/rich-text/document/read';

/** What is pasted as plain text is read as it would be in the plain field. */
export function pasteText(text: string): Slice {
  const { doc } = readText(text.replace(/\r\n?/g, '\n'));
  return Slice.maxOpen(doc.content);
}

/** Whether it would fill the page beyond this: making a text of it would take long, and it would not be kept. */
export function isTooLong(copied: DataTransfer | null, mostLetters: number): boolean {
  const html = copied?.getData('text/html') ?? '';
  if (html.length > mostCopied || (html.length > mostMarkup && bare(html).length > mostMarkup)) return true;
  return (html ? lettersIn(html) : (copied?.getData('text/plain').length ?? 0)) > mostLetters;
}

/** So much, pictures and remarks left out, is read in a few seconds; and so much with them is looked at. */
const mostMarkup = 6_000_000;
const mostCopied = 50_000_000;

const lettersIn = (html: string): number =>
  bare(html)
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ').length;

/** Without pictures, which come in letters, nor what a program says to itself. */
const bare = (html: string): string =>
  html
    .replace(/<(style|script|xml)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<img\b(?:[^>"']|"[^"]*"|'[^']*')*>/gi, '');

/** What other programs copy, without their styles, and with the structure that they write in their own manner. */
export function plainHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(disarmed(html), 'text/html');
  gatherLists(body);
  noteChecks(body);
  for (const cell of body.querySelectorAll('td, th'))
    for (const block of [
      ...cell.querySelectorAll('p, div, li, ul, ol, h1, h2, h3, h4, h5, h6, table, tbody, tr, td'),
    ].reverse())
      block.replaceWith(...block.childNodes, ' ');
  for (const one of body.querySelectorAll('style, script, template, iframe, img, svg, math, object'))
    one.remove();
  for (const one of body.querySelectorAll('*'))
    for (const { name } of [...one.attributes]) if (!kept.has(name)) one.removeAttribute(name);
  return body.innerHTML;
}

const kept = new Set(['href', 'start', 'data-done']);

/** The rules of our pages refuse a style or a handler as soon as it is read: it gets a name that does nothing before. */
const disarmed = (html: string): string =>
  bare(html).replace(/<[^>]*>/g, (tag) => tag.replace(/(?<=[\s"'/])(?=(?:style|on\w+)\s*=)/gi, 'data-'));

/** Boxes to tick, as sites draw them and as word processors of the web say them. */
function noteChecks(body: HTMLElement): void {
  for (const item of body.querySelectorAll<HTMLElement>('li')) {
    const box = item.querySelector<HTMLInputElement>(
      ':scope > input[type=checkbox], :scope > :is(p, label):first-child > input[type=checkbox]',
    );
    const isDone = box ? box.hasAttribute('checked') : item.getAttribute('aria-checked');
    if (isDone !== null) item.dataset.done = String(isDone);
  }
}

/** A word processor writes the items of a list as paragraphs, each with its level and its bullet. */
function gatherLists(body: HTMLElement): void {
  const lists: HTMLElement[] = [];
  let last: Element | null = null;
  for (const line of body.querySelectorAll<HTMLElement>('p[data-style*="mso-list"]')) {
    const level = Number(/mso-list:[^;"']*\blevel(\d)/.exec(line.getAttribute('data-style') ?? '')?.[1]);
    if (!level) continue;
    const isNext = last !== null && line.previousElementSibling === last;
    lists.length = isNext ? Math.min(level, lists.length) : 0;
    const bullet = takeBullet(line);
    const item = document.createElement('li');
    item.append(...line.childNodes);
    while (lists.length < level) lists.push(openList(lists.at(-1), { line, bullet }));
    lists.at(-1)?.append(item);
    last = lists[0] ?? null;
    line.remove();
  }
}

function openList(
  parent: HTMLElement | undefined,
  { line, bullet }: { line: Element; bullet: string },
): HTMLElement {
  const list = document.createElement(/^\s*[(\w]{1,4}[.)]/.test(bullet) ? 'ol' : 'ul');
  const item = parent?.lastElementChild ?? parent?.appendChild(document.createElement('li'));
  if (item) item.append(list);
  else line.before(list);
  return list;
}

function takeBullet(line: Element): string {
  const bullet = line.querySelector('[data-style*="mso-list:Ignore" i]');
  bullet?.remove();
  return bullet?.textContent ?? '';
}
