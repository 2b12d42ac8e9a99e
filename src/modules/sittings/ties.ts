import type { DocumentTie, GroupTie } from '#platform/ties';
import { sittingPath } from './paths.ts';
import { heldSittingsWith, sittingsToCome } from './store.ts';
import { whenInWords } from './when-words.ts';
import { words } from './words.ts';

/** A group is not archived while people expect its meeting: it is held, or cancelled, which tells them. */
export const groupTies: readonly GroupTie[] = [
  {
    order: 10,
    ask: async ({ db, now, lang, network }, { id }) =>
      (await sittingsToCome(db, id, now)).map((sitting) => ({
        what: words(lang).tie(whenInWords(lang, sitting, network.zone)),
        path: sittingPath(sitting.id),
      })),
  },
];

/** What was read for a point of a meeting that was begun is found there as long as the meeting is. */
export const documentTies: readonly DocumentTie[] = [
  {
    order: 10,
    ask: async ({ db, lang, network }, { id }) =>
      (await heldSittingsWith(db, id))
        .filter(({ begunAt }) => begunAt !== null)
        .map((sitting) => ({
          what: words(lang).documentTie(whenInWords(lang, sitting, network.zone)),
          path: sittingPath(sitting.id),
        })),
  },
];
