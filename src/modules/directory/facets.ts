/**
 * The choices of the directory's filters, each `group-value` as in the address (`?service=demarches`).
 * A choice's place in the list is its bit in `directory_entry.facets`: a new one goes to the end.
 */
export const facetKeys = [
  'ouvert-maintenant',
  'ouvert-soir',
  'ouvert-samedi',
  'service-demarches',
  'service-atelier',
  'service-ordinateur',
  'service-imprimer',
  'service-ecran',
  'service-individuel',
  'service-outils',
  'service-emploi',
  'service-securite',
  'service-parents',
  'service-loisirs',
  'service-comprendre',
  'service-materiel',
  'service-wifi',
  'public-jeunes',
  'public-etudiants',
  'public-familles',
  'public-seniors',
  'public-femmes',
  'public-illettrisme',
  'public-anglais',
  'public-langues',
  'public-surdite',
  'public-vue',
  'public-moteur',
  'public-mental',
  'acces-fauteuil',
  'acces-toilettes',
  'acces-stationnement',
  'acces-boucle',
  'acces-lsf',
  'acces-grand-ecran',
  'acces-lecteur',
  'prix-gratuit',
  'prix-condition',
  'prix-payant',
  'label-france-services',
  'label-conseillers',
  'label-aidants-connect',
  'label-pix',
  'label-bibliotheques',
  'label-caf',
  'label-promeneurs',
  'label-grande-ecole',
  'label-croix-rouge',
  'label-emmaus',
  'label-relais-emmaus',
] as const;

export type FacetKey = (typeof facetKeys)[number];

export const facetGroups = ['ouvert', 'service', 'acces', 'public', 'prix', 'label'] as const;
export type FacetGroup = (typeof facetGroups)[number];

/** In these groups one of the ticked choices is enough; in the others each tick narrows the list. */
export const looseGroups: readonly FacetGroup[] = ['prix', 'label'];

export const groupOf = (key: FacetKey): FacetGroup => key.slice(0, key.indexOf('-')) as FacetGroup;
export const choiceOf = (key: FacetKey): string => key.slice(key.indexOf('-') + 1);

const facetsIn = new Map(
  facetGroups.map((group) => [group, facetKeys.filter((key) => groupOf(key) === group)]),
);

export const facetsOf = (group: FacetGroup): readonly FacetKey[] => facetsIn.get(group) ?? [];

const bits = new Map(facetKeys.map((key, place) => [key, 2 ** place]));

/** A choice as a bit. There are at most 53, so that a number holds them all exactly. */
export const bitOf = (key: FacetKey): number => bits.get(key) as number;

export const bitsOf = (keys: Iterable<FacetKey>): number =>
  [...keys].reduce((sum, key) => sum + bitOf(key), 0);

export const has = (facets: number, key: FacetKey): boolean => Math.floor(facets / bitOf(key)) % 2 === 1;

/** Whether two sets of choices have one in common. */
export const share = (a: number, b: number): boolean => (a & b) !== 0 || (high(a) & high(b)) !== 0;

/** The bits that JavaScript's own operators, which see 32, leave out. */
const high = (set: number): number => Math.floor(set / 2 ** 32);

/** How many of these sets of choices hold each choice. */
export function countFacets(sets: readonly number[]): Record<FacetKey, number> {
  const counts = new Uint32Array(64);
  for (const set of sets) {
    countBits(counts, set | 0, 0);
    countBits(counts, high(set), 32);
  }
  return Object.fromEntries(facetKeys.map((key, bit) => [key, counts[bit]])) as Record<FacetKey, number>;
}

/** Only bits that are set are looked at: from the lowest one up. */
function countBits(counts: Uint32Array, set: number, from: number): void {
  for (let rest = set; rest !== 0; rest &= rest - 1) {
    const bit = from + 31 - Math.clz32(rest & -rest);
    counts[bit] = (counts[bit] as number) + 1;
  }
}
