import type { Access, NewSpace } from '#modules/network/rules';
import { ofCommune } from '#platform/of-commune';
import { inCommune } from './french.ts';
import type { Random } from './random.ts';

type Coming = Pick<NewSpace, 'access' | 'accessNote' | 'gettingThere' | 'bus' | 'parking'>;

/** How one comes in: the door, the bus, the car park. */
export function comingTo(commune: { name: string; population: number }, random: Random): Coming {
  const level = random.chance(0.72);
  return {
    access: level ? accessOf(random) : random.some(aids, random.between(1, 2)),
    accessNote: random.pick(level ? levelNotes : stepNotes),
    gettingThere: random
      .pick(ways)
      .replace('{de}', ofCommune(commune.name))
      .replace('{a}', inCommune(commune.name)),
    bus: busTo(commune, random),
    parking: random.pick(parkings),
  };
}

const aids: Access[] = ['hearing_loop', 'large_screen', 'screen_reader'];

const accessOf = (random: Random): Access[] => [
  'wheelchair',
  ...random.some(
    ['wheelchair_toilet', 'reserved_parking', 'hearing_loop', 'large_screen', 'screen_reader'] as const,
    random.between(0, 4),
  ),
  ...(random.chance(0.04) ? (['sign_language'] as const) : []),
];

const levelNotes = [
  'De plain-pied. Porte de 90 cm, pas de ressaut.',
  'Une rampe à gauche de l’entrée ; la sonnette est à hauteur de fauteuil.',
  'Entrée de plain-pied par la cour. Une table réglable en hauteur.',
  'Plain-pied, et un poste avec grand écran près de la fenêtre.',
  'Accès de plain-pied par la porte vitrée ; l’autre porte a deux marches.',
  'Ascenseur jusqu’à la salle, au premier étage.',
  'Sol plat, sièges avec accoudoirs, lumière douce.',
  'Rampe amovible : appelez en arrivant, nous la posons.',
];

const stepNotes = [
  'Trois marches à l’entrée. Appelez : nous pouvons venir vous aider dans la salle du rez-de-chaussée d’à côté.',
  'Deux marches et une porte lourde ; quelqu’un vous ouvre.',
  'À l’étage, sans ascenseur. Les rendez-vous peuvent se tenir au rez-de-chaussée.',
  'Une marche de 15 cm. La rampe est commandée.',
];

const ways = [
  'Au cœur {de}, la porte verte à côté de la fontaine.',
  'Derrière l’église, sous le porche ; suivez les panneaux « Espace numérique ».',
  'Au fond de la cour, après le tilleul. La lumière est allumée quand c’est ouvert.',
  'En arrivant {a}, prendre la rue qui monte : c’est la deuxième porte.',
  'Entrée par le jardin, côté parking.',
  'À deux minutes à pied de la place, face au lavoir.',
  'Le bâtiment en pierre à volets bleus, en face de l’arrêt de bus.',
  'Au rez-de-chaussée, première porte à droite. La salle est fléchée depuis la place.',
  'Sous les arcades, entre la boulangerie et la poste.',
  'Au bout de l’allée de platanes ; on peut attendre à l’ombre.',
];

const parkings = [
  'Parking gratuit sur la place, sauf le matin du marché.',
  'Stationnement gratuit devant la porte, dont une place réservée.',
  'Parking gratuit à 100 m ; zone bleue dans la rue.',
  'On se gare sans peine autour de l’église.',
  'Parking du foirail, gratuit, à trois minutes à pied.',
  'Cinq places derrière le bâtiment, et un arceau à vélos.',
  'Zone bleue d’une heure trente devant ; gratuit plus loin.',
  'Grand parking ombragé, gratuit, à l’entrée du bourg.',
];

const stops = [
  'Halle',
  'Mairie',
  'Foirail',
  'Gare',
  'Pont',
  'Église',
  'Collège',
  'Place',
  'Stade',
  'Platanes',
];

function busTo({ population }: { population: number }, random: Random): string | null {
  if (population > 8000)
    return `Ligne ${random.between(1, 6)}, arrêt « ${random.pick(stops)} », à ${random.between(4, 30) * 10} m.`;
  if (population > 1400)
    return `Car ${random.between(861, 899)}, arrêt « ${random.pick(stops)} », à ${random.between(5, 40) * 10} m.`;
  if (random.chance(0.45))
    return `Transport à la demande le ${random.pick(['mardi et le vendredi', 'mercredi', 'jeudi', 'lundi et le jeudi'])} : 05 36 49 11 02.`;
  return null;
}
