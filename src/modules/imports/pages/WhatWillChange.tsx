import type { Import } from '#modules/place-imports/rules';
import { ofTerritory } from '#platform/of-territory';
import type { Page } from '#platform/page';
import { words } from '../words.ts';

/** What applying a file does, one figure per line. */
export function WhatWillChange({ page, shown }: { page: Page; shown: Import }) {
  const t = words(page.lang).one;
  const { create, update, merged, waiting, chosen, outside, beyond, refused } = shown.counts;
  const { territory } = page.network;
  const where = page.lang === 'fr' ? ofTerritory(territory) : territory;
  const isRead = shown.state === 'read';
  const sentences = [
    isRead && create > 0 && t.willEnter(create),
    isRead && beyond > 0 && t.willEnterBeyond(beyond, where),
    isRead && update > 0 && t.willUpdate(update),
    isRead && merged > 0 && t.willMerge(merged),
    !isRead && chosen > 0 && t.willChoose(chosen),
    waiting > 0 && t.willWait(waiting),
    isRead && outside > 0 && t.leftOutside(outside, where),
    isRead && refused > 0 && t.willRefuse(refused),
  ].filter((sentence) => typeof sentence === 'string');
  return (
    <ul>
      {sentences.map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  );
}
