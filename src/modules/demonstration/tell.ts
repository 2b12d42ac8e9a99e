import { addPerson, addSpace, addStructure, communes, type Welcome, welcomeAll } from '#modules/network';
import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import { type Invention, inventSpaces } from './fictitious-spaces.ts';
import { inventPeople } from './people.ts';
import { randomFrom } from './random.ts';

/** With the animator whom the accounts bring, a hundred and fifty. */
const peopleCount = 149;

/** Opens the fictitious spaces, with the structures that run them and the people who welcome in them. */
export async function tellFictitiousSpaces(db: Database, now: Date): Promise<void> {
  await inTransaction(db, async (tx) => {
    const inventions = inventSpaces(await communes(tx), now);
    const structures = await openStructures(tx, inventions);
    const spaceIds: string[] = [];
    for (const { space, structure } of inventions) {
      const placed = { ...space, structureId: structures.get(structure.name) ?? null };
      spaceIds.push((await addSpace(tx, placed, { actor: { id: null, name: 'Démonstration' }, now })).id);
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
