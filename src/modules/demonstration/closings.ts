import { addSpecialHours, refreshOpenings } from '#modules/hours';
import { type SpecialHours, wholeDay } from '#modules/hours/rules';
import { allSpaces, welcomersOf } from '#modules/network';
import { type Database, inTransaction } from '#platform/database/deed';
import { addDays, dateOf } from '#platform/time';

interface Notice {
  space: string;
  kind: SpecialHours['kind'];
  /** Days from the first start, both included. */
  days: readonly [from: number, to: number];
  minutes?: readonly [from: number, to: number];
  reason: string;
}

const notices: readonly Notice[] = [
  { space: 'Espace de la Bave', kind: 'closing', days: [0, 5], reason: 'travaux de peinture' },
  { space: 'Bibliothèque du Céou', kind: 'closing', days: [0, 0], reason: 'une panne de chauffage' },
  { space: 'La Filature', kind: 'closing', days: [8, 12], reason: 'congés de l’équipe' },
  { space: 'Médiathèque des Badernes', kind: 'closing', days: [6, 6], reason: 'formation de l’équipe' },
  { space: 'Le Quai des possibles', kind: 'closing', days: [14, 18], reason: 'inventaire du matériel' },
  { space: 'Relais de la mairie d’Alvignac', kind: 'closing', days: [3, 3], reason: 'élections' },
  { space: 'Médiathèque de la Halle', kind: 'closing', days: [21, 30], reason: 'congés de fin d’année' },
  {
    space: 'La Bergerie connectée',
    kind: 'opening',
    days: [11, 11],
    minutes: [600, 1020],
    reason: 'journée portes ouvertes',
  },
  {
    space: 'Médiathèque du Beffroi',
    kind: 'opening',
    days: [5, 5],
    minutes: [1080, 1260],
    reason: 'soirée jeux vidéo',
  },
];

/** Announces a few closings and openings out of the ordinary, counted from the first start, in the days before it. */
export async function tellClosings(db: Database, now: Date): Promise<void> {
  await inTransaction(db, async (tx) => {
    const ids = new Map((await allSpaces(tx)).map((space) => [space.name, space.id]));
    for (const [rank, notice] of notices.entries()) {
      const spaceId = ids.get(notice.space);
      if (!spaceId) throw new Error(`No space is called ${notice.space}.`);
      const [team] = await welcomersOf(tx, spaceId);
      const actor = { id: team?.id ?? null, name: team?.name ?? 'Démonstration' };
      await addSpecialHours(tx, spaceId, specialOf(notice, now), { actor, now: hoursBefore(now, rank * 17) });
    }
    // They were announced days ago: the openings are those of today.
    const announced = [...ids].filter(([name]) => notices.some(({ space }) => space === name));
    await refreshOpenings(
      tx,
      announced.map(([, id]) => id),
      now,
    );
  });
}

function specialOf({ kind, days, minutes, reason }: Notice, now: Date): SpecialHours {
  const today = dateOf(now, 'Europe/Paris');
  const [fromMinutes, toMinutes] = minutes ?? [wholeDay.fromMinutes, wholeDay.toMinutes];
  return { kind, from: addDays(today, days[0]), to: addDays(today, days[1]), fromMinutes, toMinutes, reason };
}

const hoursBefore = (now: Date, hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
