const words = [
  '',
  'mediathèque',
  'france services',
  'ordinateur',
  'impots',
  'atelier',
  'mairie',
  'wifi',
  'imprimer',
  'tablette',
];
const places = ['', 'Gramat', 'Figeac', 'Cahors', '46400', 'Souillac', 'Gourdon', 'Cajarc'];
const choices = ['', 'ouvert=maintenant', 'ouvert=samedi', 'acces=fauteuil', 'prix=gratuit', 'ouvert=soir'];
const distances = ['', '10', '20', '50'];

/** How many searches there are. */
export const questionsInAll = words.length * places.length * distances.length * choices.length;

/** Searches that people make, the n-th always the same; after the last, they begin again under other addresses. */
export function question(number: number): string {
  const parts = [
    ['q', pick(words, number)],
    ['ou', pick(places, Math.floor(number / words.length))],
  ].filter(([, value]) => value !== '');
  const query = new URLSearchParams(parts as [string, string][]);
  const rest = Math.floor(number / (words.length * places.length));
  const km = pick(distances, rest);
  if (km && query.has('ou')) query.set('km', km);
  const choice = pick(choices, Math.floor(rest / distances.length));
  // A number that means nothing to the page makes each address new to the cache.
  return `/annuaire?${[query, choice, `n=${number}`].filter(String).join('&')}`;
}

const pick = (list: readonly string[], number: number): string => list[number % list.length] as string;
