import { slugOf } from '#platform/slug';
import { addDays, dateOf } from '#platform/time';
import type { Kind } from './kind.ts';
import { men, surnames, women } from './names.ts';
import type { Random } from './random.ts';

export interface Somebody {
  name: string;
  email: string;
  phone: string | null;
  title: string;
  presence: string | null;
  /** When she agreed to be named on the page, or null: most do, some would rather not. */
  publicSince: Date | null;
}

/** As many people as are asked for, none like another, in the kinds of places given in turn. */
export function inventPeople(
  kinds: readonly Kind[],
  { random, now }: { random: Random; now: Date },
): Somebody[] {
  const known = new Set<string>();
  return kinds.map((kind, rank) => {
    const isWoman = random.chance(0.62);
    const name = nameNotIn(known, isWoman ? women : men, random);
    return {
      name,
      email: `${slugOf(name).replaceAll('-', '.')}@maillage.example`,
      phone: random.chance(0.4) ? `+336399${String(80100 + rank)}` : null,
      title: random.pick(titles[kind])[isWoman ? 0 : 1],
      presence: random.chance(0.7) ? random.pick(presences) : null,
      publicSince: random.chance(0.7) ? agreedOn(now, random) : null,
    };
  });
}

function nameNotIn(known: Set<string>, firstNames: readonly string[], random: Random): string {
  for (;;) {
    const name = `${random.pick(firstNames)} ${random.pick(surnames)}`;
    if (known.has(name)) continue;
    known.add(name);
    return name;
  }
}

const agreedOn = (now: Date, random: Random): Date =>
  new Date(`${addDays(dateOf(now, 'Europe/Paris'), -random.between(20, 700))}T09:00:00Z`);

const adviser = ['conseillère numérique', 'conseiller numérique'] as const;
const volunteer = ['bénévole', 'bénévole'] as const;
const mediator = ['médiatrice numérique', 'médiateur numérique'] as const;
const animator = ['animatrice', 'animateur'] as const;

const titles: Record<Kind, readonly (readonly [string, string])[]> = {
  library: [['bibliothécaire', 'bibliothécaire'], animator, adviser, volunteer],
  town_hall: [
    ['secrétaire de mairie', 'secrétaire de mairie'],
    ['agente d’accueil', 'agent d’accueil'],
    adviser,
  ],
  association: [volunteer, ['présidente de l’association', 'président de l’association'], animator],
  school: [['enseignante', 'enseignant'], volunteer, animator],
  relay: [mediator, adviser, ['agente d’accueil', 'agent d’accueil']],
  social_centre: [animator, adviser, ['référente familles', 'référent familles'], mediator],
  third_place: [['coordinatrice du lieu', 'coordinateur du lieu'], ['fabmanageuse', 'fabmanager'], volunteer],
  youth: [
    ['informatrice jeunesse', 'informateur jeunesse'],
    animator,
    ['promeneuse du net', 'promeneur du net'],
  ],
};

const presences: readonly string[] = [
  'mardi, mercredi, vendredi',
  'tous les jours',
  'mercredi et samedi',
  'samedi et sur rendez-vous',
  'lundi et jeudi',
  'le matin',
  'mercredi toute la journée',
  'jeudi après-midi',
  'semaines impaires',
  'du mardi au vendredi',
  'mardi matin',
  'sur rendez-vous',
];
