import { addPerson, addSpaces, addStructure, communes, type Welcome, welcomeAll } from '#modules/network';
import { type Database, inTransaction } from '#platform/database/deed';
import { type Invention, inventSpaces } from './fictitious-spaces.ts';
import { inventPeople } from './people.ts';
import { randomFrom } from './random.ts';

/** With the animator whom the accounts bring, a hundred and fifty. */
const peopleCount = 149;

/** Fewer than the number from which opening hours are written by a job (`openFrom`): a demonstration shows them at once. */
const atOnce = 25;

/** Opens the fictitious spaces, with the structures that run them and the people who welcome in them. */
export async function tellFictitiousSpaces(db: Database, now: Date): Promise<void> {
  await inTransaction(db, async (tx) => {
    const inventions = inventSpaces(await communes(tx), now);
    const structures = await openStructures(tx, inventions);
    const placed = inventions.map(({ space, structure }) => ({
      ...space,
      structureId: structures.get(structure.name) ?? null,
    }));
    const spaceIds: string[] = [];
    for (let from = 0; from < placed.length; from += atOnce) {
      const some = placed.slice(from, from + atOnce);
      const added = await addSpaces(tx, some, { actor: { id: null, name: 'Démonstration' }, now });
      spaceIds.push(...added.map(({ id }) => id));
    }
    await welcomePeople(tx, { inventions, spaceIds, now });
  });
}

async function openStructures(tx: Database, inventions: readonly Invention[]): Promise<Map<string, string>> {
  const known = new Map<string, string>();
  for (const { structure } of inventions) {
    if (!known.has(structure.name)) known.set(structure.name, await addStructure(tx, structure));
  }
  return known;
}

interface Team {
  inventions: readonly Invention[];
  spaceIds: readonly string[];
  now: Date;
}

/** One or two people in each space, and a third where many come: 149 in all. */
async function welcomePeople(tx: Database, { inventions, spaceIds, now }: Team): Promise<void> {
  const random = randomFrom(150);
  const posts = Array.from({ length: peopleCount }, (_, rank) => rank % inventions.length);
  const people = inventPeople(
    posts.map((post) => (inventions[post] as Invention).kind),
    { random, now },
  );
  const welcomes: Welcome[] = [];
  for (const [rank, { title, presence, publicSince, ...person }] of people.entries()) {
    const personId = await addPerson(tx, person);
    const spaceId = spaceIds[posts[rank] as number] as string;
    welcomes.push({ spaceId, personId, title, presence, publicSince });
  }
  await welcomeAll(tx, welcomes, now);
}
