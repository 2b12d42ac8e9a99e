import { allSpaces, changeSpace, type Welcomer, welcomersOf } from '#modules/network';
import type { PlacedSpace, SomeFields } from '#modules/network/rules';
import { type Database, inTransaction } from '#platform/database/deed';
import { changesFrom } from './proposal.ts';
import { addNote, addProposal } from './store.ts';

const hourMs = 3_600_000;

/** What teams changed in the last weeks, one saving after the other. */
const savings: SomeFields[] = [
  { bus: 'Arrêt Mairie, à deux minutes à pied.' },
  { equipment: { computer: 6, tablet: 4, printer: 1, wifi: 1 } },
  { parking: 'Places gratuites devant la mairie, sauf le matin du marché.' },
  { accessNote: 'Une sonnette à droite de la porte : quelqu’un vient ouvrir le second battant.' },
  { welcomes: ['children', 'guide_dog', 'own_computer', 'companion'] },
  { priceNote: 'Les dix premières pages imprimées sont offertes.' },
];

const proposed: SomeFields[] = [
  { summary: 'On prend le temps : un café, un clavier, et vos questions.', fees: ['Gratuit'] },
  { gettingThere: 'Par la rampe, derrière la halle ; la porte vitrée s’ouvre seule.' },
];

/** Pages that teams keep: some changes in their history, and two that wait for an answer. */
export async function tellSavings(db: Database, now: Date): Promise<void> {
  await inTransaction(db, async (tx) => {
    const spaces = await ofTheLargestGrouping(tx);
    for (const [index, wanted] of savings.entries())
      await tellSaving(tx, spaces[index], { wanted, at: hoursBefore(now, 30 + index * 53) });
    for (const [index, wanted] of proposed.entries())
      await tellProposal(tx, spaces[index], { wanted, at: hoursBefore(now, 3 + index * 20) });
  });
}

async function tellSaving(
  tx: Database,
  space: PlacedSpace | undefined,
  { wanted, at }: { wanted: SomeFields; at: Date },
): Promise<void> {
  const team = space && (await teamOf(tx, space));
  if (!team) return;
  await changeSpace(tx, space.id, wanted, { actor: team, now: at });
}

async function tellProposal(
  tx: Database,
  space: PlacedSpace | undefined,
  { wanted, at }: { wanted: SomeFields; at: Date },
): Promise<void> {
  const team = space && (await teamOf(tx, space));
  if (!team) return;
  const proposal = {
    spaceId: space.id,
    personId: team.id,
    personName: team.name,
    structureId: space.structureId,
    changes: changesFrom(space, wanted),
    proposedAt: at,
  };
  const id = await addProposal(tx, proposal);
  await addNote(tx, {
    proposalId: id,
    at,
    authorName: team.name,
    words: 'Relu ce matin avec toute l’équipe.',
  });
}

const teamOf = async (tx: Database, { id }: PlacedSpace): Promise<Welcomer | undefined> =>
  (await welcomersOf(tx, id))[0];

/** Where the demonstration's ambassador and animator work, so that they find something that waits. */
async function ofTheLargestGrouping(tx: Database): Promise<PlacedSpace[]> {
  const invented = (await allSpaces(tx)).filter(
    ({ fictitious, epciCode }) => fictitious && epciCode !== null,
  );
  const groupings = [...Map.groupBy(invented, ({ epciCode }) => epciCode).values()];
  return groupings.sort((a, b) => b.length - a.length)[0] ?? [];
}

const hoursBefore = (now: Date, hours: number): Date => new Date(now.getTime() - hours * hourMs);
