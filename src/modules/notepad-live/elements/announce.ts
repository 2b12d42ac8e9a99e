import type { HocuspocusProvider } from '@hocuspocus/provider';
import * as Y from 'yjs';
import type { Live } from './live-page.ts';

export interface Announcer {
  /** The box by which one chooses to hear of it. */
  choice: HTMLElement;
  wrote: (name: string) => void;
  say: (sentence: string) => void;
}

const remembered = 'maillage-notepad-silent';
/** No more than one sentence in so long: who writes must hear herself. */
const pauseMs = 4000;
/** A word that is being typed is told once. */
const gatherMs = 300;

/** Says politely who wrote, and under which title. */
export function announceOthers(
  { words, host }: Live,
  { shared, provider }: { shared: Y.Doc; provider: HocuspocusProvider },
): Announcer {
  const said = Object.assign(document.createElement('p'), { className: 'unseen' });
  said.setAttribute('aria-live', 'polite');
  host.append(said);
  const choice = Object.assign(document.createElement('label'), { className: 'choice' });
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', checked: !isSilent() });
  box.addEventListener('change', () => remember(!box.checked));
  choice.append(box, Object.assign(document.createElement('span'), { textContent: words.announce }));

  const waiting = new Map<string, string>();
  let isPausing = false;
  const tell = (): void => {
    isPausing = waiting.size > 0;
    if (!isPausing) return;
    said.textContent = [...waiting.values()].join('. ');
    waiting.clear();
    setTimeout(tell, pauseMs);
  };
  const add = (name: string, title: string): void => {
    if (!box.checked) return;
    const sentence = title ? words.wroteIn.replace('TITLE', title) : words.wrote;
    waiting.set(name, sentence.replace('NAME', name));
    if (isPausing) return;
    isPausing = true;
    setTimeout(tell, gatherMs);
  };

  shared.on('afterTransaction', (transaction: Y.Transaction) => {
    if (transaction.origin !== provider || !provider.isSynced) return;
    const text = shared.getXmlFragment('text');
    for (const name of writersOf(transaction, provider)) add(name, titleAbove(text, transaction));
  });
  const say = (sentence: string): void => {
    said.textContent = sentence;
  };
  return { choice, wrote: (name) => add(name, ''), say };
}

/** Those whose words came; whoever has no name here is told of by the program. */
function writersOf(
  { beforeState, afterState }: Y.Transaction,
  { awareness }: HocuspocusProvider,
): Set<string> {
  const names = new Set<string>();
  for (const [client, clock] of afterState) {
    if (clock === (beforeState.get(client) ?? 0)) continue;
    const name = awareness?.getStates().get(client)?.user?.name;
    if (typeof name === 'string') names.add(name);
  }
  return names;
}

/** The nearest title above what changed. */
function titleAbove(text: Y.XmlFragment, { changed }: Y.Transaction): string {
  const [touched] = changed.keys();
  let block = touched as { _item: Y.Item | null; parent: unknown } | null;
  while (block && block.parent !== text) block = block.parent as typeof block;
  const blocks = text.toArray();
  const at = block ? blocks.indexOf(block as never) : -1;
  const above = blocks.slice(0, at + 1).reverse();
  const title = above.find((one) => one instanceof Y.XmlElement && one.nodeName === 'heading');
  return title instanceof Y.XmlElement ? lettersOf(title) : '';
}

const lettersOf = (holder: Y.XmlElement): string =>
  holder
    .toArray()
    .map((part) =>
      part instanceof Y.XmlText
        ? part
            .toDelta()
            .map(({ insert }: { insert: unknown }) => insert)
            .join('')
        : ' ',
    )
    .join('')
    .trim();

function isSilent(): boolean {
  try {
    return localStorage.getItem(remembered) !== null;
  } catch {
    return false;
  }
}

function remember(isSilentNow: boolean): void {
  try {
    if (isSilentNow) localStorage.setItem(remembered, 'yes');
    else localStorage.removeItem(remembered);
  } catch {
    // A browser that is asked to keep nothing is asked again on the next page.
  }
}
