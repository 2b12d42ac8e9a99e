import { listId } from '../rules.ts';
import type { Passage } from './find-passages.ts';

/** What is asked for again at most once in so long, however much is said. */
const pauseMs = 1000;

export interface Heard {
  passages: readonly Passage[];
  /** What somebody said that was not there; null where something only went or was settled. */
  came: Passage | null;
}

/**
 * Brings in what others say of a text while its page stands open: the list is drawn again as the program draws it. What is
 * being typed, and where one is, stay.
 */
export function followOthers(
  host: HTMLElement,
  live: Element,
  { known, heard }: { known: readonly Passage[]; heard: (heard: Heard, isSilent: boolean) => void },
): void {
  let before = known;
  let isWaiting = false;
  live.addEventListener('beside', (event) => {
    const { isSilent } = (event as CustomEvent<{ isSilent: boolean }>).detail;
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => void bring(isSilent), pauseMs);
  });

  async function bring(isSilent: boolean): Promise<void> {
    isWaiting = false;
    const answer = await fetch(location.href, { cache: 'no-store' }).catch(() => null);
    if (!answer?.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const list = page.getElementById(listId);
    const told = page.querySelector(host.localName)?.getAttribute('passages');
    // Signed out meanwhile, or no longer of those who write: the line says so.
    if (!list || told == null) return;
    const passages = JSON.parse(told) as Passage[];
    if (JSON.stringify(passages) === JSON.stringify(before)) return;
    const came = passages.find(({ id, said }) => said !== before.find((one) => one.id === id)?.said) ?? null;
    before = passages;
    replace(list);
    heard({ passages, came }, isSilent);
  }
}

/** Whoever is on one of its links stays there. */
function replace(list: HTMLElement): void {
  const there = document.getElementById(listId);
  const href = there?.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : null;
  there?.replaceWith(document.adoptNode(list));
  if (href) list.querySelector<HTMLElement>(`a[href="${href}"]`)?.focus();
}
