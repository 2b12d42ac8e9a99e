import { holders } from '#modules/demonstration-season';
import { Refusal } from '#platform/commands/command';
import { readOptions } from '#platform/commands/options';
import { formatNumber } from '#platform/i18n';
import type { Command, CommandContext } from '#platform/module';
import { tellPlanner, toldSpaces } from './store.ts';
import { type Told, tellYear } from './tell-year.ts';

/** `maillage demo season`: tells the twelve months behind this season, where they are not told yet. */
export const yearCommand: Command = {
  name: 'demo season',
  summary: 'Raconte l’année passée du réseau de démonstration\u00a0: séances, inscriptions, présences.',
  async run(context) {
    readOptions(context.args, { options: {} });
    const { db, network, print } = context;
    if (!network.demonstration)
      throw new Refusal(
        `«\u00a0${network.slug}\u00a0» n’est pas un réseau de démonstration\u00a0: rien n’y est inventé.`,
      );
    const begun = performance.now();
    const told = await tellAll(context);
    if (told === null) {
      print('L’année est déjà racontée\u00a0: rien n’a été ajouté.');
      return 0;
    }
    await eraseWhatIsPast(context);
    await tellPlanner(db);
    print(sentence(told, (performance.now() - begun) / 1000));
    return 0;
  },
};

/** Space by space; null when all were told already. */
async function tellAll({ db, now, print }: CommandContext): Promise<Told | null> {
  const known = await toldSpaces(db);
  const left = (await holders(db)).filter(({ spaceId }) => !known.has(spaceId));
  if (left.length === 0) return null;
  print(`L’année de ${left.length} espaces inventés, l’un après l’autre\u00a0:`);
  const sum = { meetings: 0, registrations: 0, presences: 0 };
  for (const [rank, holder] of left.entries()) {
    const told = await tellYear(db, holder, now);
    for (const key of ['meetings', 'registrations', 'presences'] as const) sum[key] += told?.[key] ?? 0;
    const count = rank + 1;
    // Nobody but the planner is blind to what grows from nothing.
    if (Number.isInteger(Math.log2(count) / 2)) await tellPlanner(db);
    if (count % 10 === 0)
      print(`  ${count} sur ${left.length}, ${formatNumber('fr', sum.registrations)} inscriptions`);
  }
  return sum;
}

/** As each night: a name that is past its time is not kept because it was told late. */
async function eraseWhatIsPast({ db, modules, now }: CommandContext): Promise<void> {
  const told = modules.filter(({ name }) => name === 'registration' || name === 'attendance');
  for (const { erase } of told.flatMap(({ personalRecords }) => personalRecords ?? []))
    await erase?.(db, now);
}

function sentence({ meetings, registrations, presences }: Told, seconds: number): string {
  const [some, people, came] = [meetings, registrations, presences].map((count) => formatNumber('fr', count));
  return `L’année est racontée en ${Math.round(seconds)}\u00a0s\u00a0: ${some} séances, ${people} inscriptions, ${came} présences.`;
}
