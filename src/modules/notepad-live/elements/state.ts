import type { Live } from './live-page.ts';

export interface State {
  line: (isThere: boolean) => void;
  /** So many of what was written here is not known to be kept. */
  unsaved: (count: number) => void;
  stop: (why: string) => void;
}

/** What is kept in less needs no word; what is not kept after so long is without a line, whatever the browser believes. */
const patienceMs = 1500;
const silenceMs = 5000;

/** Says in words whether what is written is kept, where, and when that changes. */
export function openState({ host, words, keeps }: Live): State {
  const said = Object.assign(document.createElement('p'), {
    className: 'live-state',
    textContent: words.opening,
  });
  said.setAttribute('aria-live', 'polite');
  host.prepend(said);
  let isThere = false;
  let isStopped = false;
  let wasCut = false;
  /** Since when something waits to be kept. */
  let since: number | null = performance.now();

  function tell(): void {
    if (isStopped) return;
    const isCut = !isThere || !navigator.onLine || waited() > silenceMs;
    wasCut ||= isCut;
    const text = isCut ? (keeps ? words.offline : words.offlineShared) : sentence();
    if (said.textContent === text) return;
    said.textContent = text;
    said.className = isCut ? 'live-state notice warning' : 'live-state';
  }

  const waited = (): number => (since === null ? 0 : performance.now() - since);

  function sentence(): string {
    if (waited() > patienceMs) return words.saving;
    if (since !== null) return said.textContent ?? '';
    return wasCut ? words.back : words.saved;
  }

  for (const change of ['online', 'offline']) window.addEventListener(change, tell);
  setTimeout(tell, patienceMs);
  setInterval(tell, 1000);
  return {
    line(there) {
      isThere = there;
      if (there) tell();
    },
    unsaved(count) {
      since = count === 0 ? null : (since ?? performance.now());
      if (count === 0) tell();
    },
    stop(why) {
      isStopped = true;
      said.textContent = why;
      said.className = 'live-state notice failure';
    },
  };
}
