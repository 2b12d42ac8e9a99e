import type { Print } from '#platform/print';
import { namedPeople } from './named-store.ts';

/** In the printed directory: who welcomes people, among those who agreed to be named. */
export const print: Print = {
  people: {
    label: 'Accueil',
    async of(db, { spaceIds, now }) {
      const bySpace = Map.groupBy(await namedPeople(db, spaceIds, now), ({ spaceId }) => spaceId);
      return new Map(
        [...bySpace].map(([spaceId, people]) => [
          spaceId,
          people.map((person) => ({ id: person.id, words: inWords(person) })),
        ]),
      );
    },
  },
};

const inWords = ({ name, title }: { name: string; title: string | null }): string =>
  title ? `${name}, ${title}` : name;
