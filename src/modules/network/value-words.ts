import { formatNumber, type Lang } from '#platform/i18n';
import { formatPhone } from '#platform/phone-words';
import { formatDateWithYear } from '#platform/time-words';
import type { Changed } from './space.ts';

/**
 * The words of values that are not words of the reader's language: our own codes, and in English the
 * national standard's values, which are French.
 */
const words: Record<Lang, Record<string, string>> = {
  fr: {
    draft: 'Brouillon',
    published: 'Publié',
    closed: 'Fermé',
    merged: 'Fusionné avec un autre',
    yes: 'Oui, toujours',
    sometimes: 'Oui, à certains moments',
    no: 'Non, sur rendez-vous',
    wheelchair: 'On entre et on circule en fauteuil roulant',
    wheelchair_toilet: 'Toilettes accessibles en fauteuil roulant',
    reserved_parking: 'Place de stationnement réservée à proximité',
    hearing_loop: 'Boucle magnétique',
    sign_language: 'Accueil en langue des signes',
    large_screen: 'Grand écran ou loupe',
    screen_reader: 'Poste avec lecteur d’écran',
    children: 'Les enfants',
    guide_dog: 'Les chiens guides et d’assistance',
    own_computer: 'Votre ordinateur ou votre téléphone',
    companion: 'Un proche qui vous accompagne',
    computer: 'Ordinateurs',
    tablet: 'Tablettes',
    printer: 'Imprimantes',
    scanner: 'Numériseurs',
    wifi: 'Bornes wifi',
    videoconference: 'Postes de visioconférence',
    projector: 'Vidéoprojecteurs',
    headset: 'Casques',
    'France Services': 'France services',
    'Conseillers numériques': 'Conseiller numérique',
    'Certification PIX': 'Certification Pix',
    "Ce lieu n'accueille pas de public": 'Ce lieu n’accueille pas de public',
    'Bibliothèques numérique de référence': 'Bibliothèque numérique de référence',
    "Point d'accès numérique CAF": 'Point d’accès numérique CAF',
    'Promeneurs du net': 'Promeneurs du Net',
    'La Croix Rouge': 'Croix-Rouge',
    'Relais numérique (Emmaüs Connect)': 'Relais numérique Emmaüs Connect',
    'Étapes numériques(La Poste)': 'Étapes numériques (La Poste)',
    MUNI: 'Commune',
    EPCI: 'Intercommunalité',
    CD: 'Département',
    CCAS: 'CCAS',
    CIAS: 'CIAS',
    ASSO: 'Association',
    CS: 'Centre social',
    MJC: 'Maison des jeunes et de la culture',
    ML: 'Mission locale',
    ESS: 'Entreprise de l’économie sociale et solidaire',
    CCONS: 'Chambre consulaire',
    'Envoyer un mail avec une fiche de prescription': 'Envoyer un courriel avec une fiche de prescription',
    'Contacter par mail': 'Écrire un courriel',
    'Prendre un RDV en ligne': 'Prendre rendez-vous en ligne',
  },
  en: {
    draft: 'Draft',
    published: 'Published',
    closed: 'Closed',
    merged: 'Merged into another',
    yes: 'Yes, always',
    sometimes: 'Yes, at certain times',
    no: 'No, by appointment',
    wheelchair: 'A wheelchair can come in and move about',
    wheelchair_toilet: 'Toilets for wheelchair users',
    reserved_parking: 'Reserved parking nearby',
    hearing_loop: 'Hearing loop',
    sign_language: 'Welcome in sign language',
    large_screen: 'Large screen or magnifier',
    screen_reader: 'A computer with a screen reader',
    children: 'Children',
    guide_dog: 'Guide and assistance dogs',
    own_computer: 'Your own computer or phone',
    companion: 'Somebody who comes with you',
    computer: 'Computers',
    tablet: 'Tablets',
    printer: 'Printers',
    scanner: 'Scanners',
    wifi: 'Wifi access points',
    videoconference: 'Video call stations',
    projector: 'Projectors',
    headset: 'Headsets',
    'Étapes numériques(La Poste)': 'Étapes numériques (La Poste)',
    MUNI: 'Municipality',
    EPCI: 'Grouping of municipalities',
    CD: 'Département',
    CCAS: 'Municipal social centre (CCAS)',
    CIAS: 'Social centre of a grouping (CIAS)',
    ASSO: 'Association',
    CS: 'Community centre',
    MJC: 'Youth and culture centre',
    ML: 'Youth employment office',
    ESS: 'Social enterprise',
    CCONS: 'Chamber of commerce, trades or agriculture',
    Autre: 'Other',
    'Aide aux démarches administratives': 'Help with administrative procedures',
    'Maîtrise des outils numériques du quotidien': 'Everyday digital skills',
    'Insertion professionnelle via le numérique': 'Finding work with digital tools',
    'Utilisation sécurisée du numérique': 'Safe use of digital tools',
    'Parentalité et éducation avec le numérique': 'Parenting and education with digital tools',
    'Loisirs et créations numériques': 'Digital leisure and creation',
    'Compréhension du monde numérique': 'Understanding the digital world',
    'Accès internet et matériel informatique': 'Internet access and computers',
    'Acquisition de matériel informatique à prix solidaire': 'Computers at a solidarity price',
    Jeunes: 'Young people',
    Étudiants: 'Students',
    'Familles et/ou enfants': 'Families and children',
    Seniors: 'Older people',
    Femmes: 'Women',
    Surdité: 'Deafness',
    'Handicaps moteurs': 'Motor disabilities',
    'Handicaps mentaux': 'Mental disabilities',
    Illettrisme: 'Difficulty with reading and writing',
    'Langues étrangères (anglais)': 'Foreign languages (English)',
    'Langues étrangères (autres)': 'Foreign languages (others)',
    'Déficience visuelle': 'Visual impairment',
    Gratuit: 'Free',
    'Gratuit sous condition': 'Free under conditions',
    Payant: 'Paid',
    'Se présenter': 'Come in',
    Téléphoner: 'Phone',
    'Contacter par mail': 'Write an email',
    'Prendre un RDV en ligne': 'Book online',
    "Ce lieu n'accueille pas de public": 'This place does not welcome the public',
    'Envoyer un mail avec une fiche de prescription': 'Send an email with a referral sheet',
    'En autonomie': 'On your own',
    'Accompagnement individuel': 'One-to-one help',
    'Dans un atelier collectif': 'In a workshop',
    'À distance': 'Remotely',
    'France Services': 'France services',
    'Conseillers numériques': 'State digital adviser',
    'Certification PIX': 'Pix certification',
    'Bibliothèques numérique de référence': 'Reference digital library',
    "Point d'accès numérique CAF": 'CAF access point',
    'Promeneurs du net': 'Promeneurs du Net',
    'La Croix Rouge': 'Red Cross',
    'Relais numérique (Emmaüs Connect)': 'Emmaüs Connect relay',
    Itinérant: 'Travelling',
    Fixe: 'Fixed',
  },
};

/** A value as it is read; one of the national standard is its own word in French. */
export const wordOf = (lang: Lang, value: string): string => words[lang][value] ?? value;

/** The names behind the codes that a space holds. */
export interface Names {
  communes: ReadonlyMap<string, string>;
  structures: ReadonlyMap<string, string>;
}

const coded: readonly Changed[] = ['status', 'walkIn', 'structureTypology'];

const nothing: Record<Lang, string> = { fr: 'rien', en: 'nothing' };

/** A field's value in words, to be read beside another one. */
export function valueText(...said: Parameters<typeof valueItems>): string {
  return [valueItems(...said)].flat().join(', ') || nothing[said[0]];
}

/** The same, a list as its items; empty when there is nothing. */
export function valueItems(lang: Lang, field: Changed, value: unknown, names: Names): string | string[] {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((each) => wordOf(lang, String(each)));
  if (field === 'equipment') return countsOf(lang, value as Record<string, number>);
  if (field === 'communeCode') return names.communes.get(String(value)) ?? String(value);
  if (field === 'structureId') return names.structures.get(String(value)) ?? String(value);
  if (field === 'checkedOn' || field === 'sourceOn') return formatDateWithYear(lang, String(value));
  if (typeof value === 'number') return String(value);
  return coded.includes(field) ? wordOf(lang, String(value)) : formatPhone(String(value));
}

const countsOf = (lang: Lang, counts: Record<string, number>): string[] =>
  Object.entries(counts).map(
    ([kind, count]) => `${wordOf(lang, kind)}${lang === 'fr' ? '\u00a0' : ''}: ${formatNumber(lang, count)}`,
  );
