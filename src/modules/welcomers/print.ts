import type { Print } from '#platform/print';
import { namedPeople } from './named-store.ts';

/** In the printed directory: who welcomes people, among those who agreed to be named. */
export const print: Print = {
  lines: [
    {
      order: 10,
      async of(db, { spaceIds, now }) {
        const bySpace = Map.groupBy(await namedPeople(db, spaceIds, now), ({ spaceId }) => spaceId);
        return new Map(
          [...bySpace].map(([spaceId, people]) => [
            spaceId,
            `Accueil\u00a0: ${people.map(inWords).join('\u00a0; ')}.`,
          ]),
        );
      },
    },
  ],
};

const inWords = ({ name, title }: { name: string; title: string | null }): string =>
  title ? `${name}, ${title}` : name;
