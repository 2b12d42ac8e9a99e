import type { HocuspocusProvider } from '@hocuspocus/provider';
import type { Live } from './live-page.ts';

/** Who has this page open, as a list of names. */
export function showPresence(
  { host, words }: Live,
  { awareness, document: shared }: HocuspocusProvider,
): void {
  if (!awareness) return;
  const place = Object.assign(document.createElement('div'), { className: 'live-presence' });
  const label = Object.assign(document.createElement('span'), {
    id: 'live-presence',
    textContent: words.here,
  });
  const list = document.createElement('ul');
  list.setAttribute('aria-labelledby', label.id);
  place.append(label, list);
  host.prepend(place);
  const draw = (): void => {
    const names = [...awareness.getStates()].flatMap(([client, { user }]) =>
      client === shared.clientID || typeof user?.name !== 'string' ? [] : String(user.name),
    );
    const shown = [words.you, ...new Set(names.sort())];
    if (shown.join() === [...list.children].map(({ textContent }) => textContent).join()) return;
    list.replaceChildren(
      ...shown.map((name) => Object.assign(document.createElement('li'), { textContent: name })),
    );
  };
  awareness.on('change', draw);
  draw();
}
