import { publicOf, topicsOfEquipment, topicsOfHelp, wayOf } from './inclusion-lists.ts';
import {
  addressIn,
  idOf,
  known,
  listIn,
  nameOf,
  type Publishing,
  placeOf,
  translated,
} from './inclusion-place.ts';
import type { Line } from './line.ts';
import { fictitiousMark, type StandardRow } from './standard.ts';

const titles = {
  accompagnement: 'Accompagnement au numérique',
  atelier: 'Ateliers numériques',
  'aide-materielle': 'Accès à internet et au matériel informatique',
};

type Kind = keyof typeof titles;

const workshop = 'Dans un atelier collectif';

/**
 * What can be had in a space, as services of data·inclusion: somebody who helps, a workshop, something to use. A space that
 * does not say how it helps does it one person at a time.
 */
export function servicesOf(line: Line, publishing: Publishing): Record<string, unknown>[] {
  const { row } = line;
  const modes = listIn(row.modalites_accompagnement);
  const services = listIn(row.services);
  const help = translated(services, topicsOfHelp);
  const topics: Record<Kind, string[]> = {
    accompagnement: modes.length === 1 && modes[0] === workshop ? [] : help,
    atelier: modes.includes(workshop) ? help : [],
    'aide-materielle': translated(services, topicsOfEquipment),
  };
  return (Object.keys(titles) as Kind[])
    .filter((kind) => topics[kind].length > 0)
    .map((kind) => serviceOf(line, publishing, { kind, topics: topics[kind] }));
}

function serviceOf(line: Line, publishing: Publishing, { kind, topics }: { kind: Kind; topics: string[] }) {
  const { row, priceNote, fictitious } = line;
  const publics = translated(listIn(row.publics_specifiquement_adresses), publicOf);
  const isForAll = !listIn(row.modalites_acces).includes("Ce lieu n'accueille pas de public");
  return known({
    id: `${idOf(row, publishing)}-${kind}`,
    structure_id: idOf(row, publishing),
    nom: titles[kind] + (fictitious ? fictitiousMark : ''),
    type: kind,
    thematiques: topics,
    description: descriptionOf(row, kind),
    ...placeOf(line, publishing),
    ...priceOf(row, priceNote),
    publics: publics.length > 0 ? publics : ['tous-publics'],
    publics_precisions: listIn(row.prise_en_charge_specifique).join(', ') || null,
    modes_accueil: welcomeOf(row),
    ...wayIn(row),
    mobilisable_par: isForAll ? ['usagers', 'professionnels'] : ['professionnels'],
  });
}

const descriptionOf = (row: StandardRow, kind: Kind): string =>
  `${titles[kind]}. ${row.presentation_resume ?? row.presentation_detail ?? nameOf(row)}`.slice(0, 10_000);

/** The schema knows free and paid; « sous condition » is said in words. */
function priceOf({ frais_a_charge }: StandardRow, priceNote: string | null) {
  const fees = listIn(frais_a_charge);
  const frais = fees.includes('Payant') ? 'payant' : fees.join() === 'Gratuit' ? 'gratuit' : null;
  const precisions = priceNote ?? (fees.length > 0 && fees.join() !== 'Gratuit' ? fees.join(', ') : null);
  return { frais, frais_precisions: precisions };
}

function welcomeOf({ modalites_accompagnement }: StandardRow): string[] {
  const modes = listIn(modalites_accompagnement);
  const isThere = modes.length === 0 || modes.some((mode) => mode !== 'À distance');
  return [...(isThere ? ['en-presentiel'] : []), ...(modes.includes('À distance') ? ['a-distance'] : [])];
}

function wayIn(row: StandardRow) {
  const booking = addressIn(row.prise_rdv);
  const byLink = wayOf['Prendre un RDV en ligne'] as string;
  const said = translated(listIn(row.modalites_acces), wayOf).filter((way) => way !== byLink);
  const ways = booking ? [...said, byLink] : said;
  return { modes_mobilisation: ways.length > 0 ? ways : null, lien_mobilisation: booking };
}
