import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { formatOf, type Target, targets } from '#modules/place-formats/rules';
import {
  type Columns,
  dataInclusionColumns,
  franceServicesColumns,
  nationalColumns,
} from '#modules/place-formats/testing';
import { targetInWords } from './rules.ts';

const guide = new URL('../../../docs/guides/formats-de-fichiers.md', import.meta.url);

test('the guide says what becomes of each column, in each format', async () => {
  const written = await readFile(guide, 'utf8');
  const filled = Object.entries(tables).reduce(
    (text, [name, table]) =>
      text.replace(
        new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`),
        () => `<!-- ${name} -->\n${table}\n<!-- /${name} -->`,
      ),
    written,
  );
  // `vitest -u` writes the tables anew.
  await expect(filled).toMatchFileSnapshot(guide.pathname);
});

const table = (heads: string[], rows: string[][]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const ofColumns = (columns: Columns): string =>
  table(
    ['Colonne', 'Ce qu’elle devient', 'Sort'],
    Object.entries(columns).map(([slug, target]) => [
      `\`${slug.replaceAll('-', '_')}\``,
      target === 'ignored' ? 'rien' : targetInWords('fr', target),
      target === 'ignored' ? `perdue : ${lost[slug]}` : fateOf[target].fate,
    ]),
  );

/** Why a column of a known format is not read. */
const lost: Record<string, string> = {
  'cle-ban': 'la clé de l’adresse nationale ne sert plus une fois l’adresse connue',
  'insee-dep': 'le département se lit dans le code de la commune',
  'prise-rdv': '« Oui » ou « Non » ne dit pas où prendre rendez-vous',
  'type-fs': 'le réseau ne distingue pas une antenne d’un lieu principal',
  'labellisation-fs': 'la date de labellisation n’est pas celle de la fiche',
  'lien-source': 'la fiche d’origine n’est pas montrée',
  rna: 'une structure est connue par son SIRET',
  antenne: 'le réseau ne distingue pas une antenne d’un lieu principal',
  'di-surrogate-id': 'elle répète la source et l’identifiant',
  score: 'une note calculée ailleurs',
};

/** What becomes of a value, for the guide that people read before they import. */
const fateOf: Record<Exclude<Target, 'ignored'>, { fate: 'gardé' | 'changé' | 'perdu'; why: string }> = {
  communeCode: { fate: 'gardé', why: 'Le zéro qu’un tableur a retiré est remis.' },
  communeName: { fate: 'changé', why: '« Cedex » et le code postal écrit devant sont retirés.' },
  postalCode: { fate: 'gardé', why: 'Le zéro qu’un tableur a retiré est remis.' },
  name: { fate: 'gardé', why: 'Sur une ligne, coupé à 150 caractères.' },
  address: {
    fate: 'gardé',
    why: 'Numéro et voie réunis ; code postal et commune écrits derrière sont lus à part. 250 caractères.',
  },
  addressExtra: { fate: 'gardé', why: '250 caractères.' },
  latitude: {
    fate: 'changé',
    why: 'Virgule ou degrés, minutes, secondes acceptés ; remis dans l’ordre si latitude et longitude sont inversées ; laissé de côté hors de France ou en Lambert.',
  },
  longitude: { fate: 'changé', why: 'Comme la latitude.' },
  coordinates: { fate: 'changé', why: '« 44.6, 2.0 », `POINT (2.0 44.6)` ou GeoJSON.' },
  structureName: { fate: 'gardé', why: '200 caractères ; un SIRET écrit à cette place est lu comme tel.' },
  structureSiret: {
    fate: 'changé',
    why: 'Gardé si sa clé est juste (La Poste a sa propre règle) ; quatorze zéros veulent dire « inconnu » ; RNA, RIDET et SIREN ne sont pas gardés.',
  },
  source: { fate: 'gardé', why: '200 caractères.' },
  identifier: {
    fate: 'changé',
    why: 'Gardé avec le nom de sa liste ; un identifiant national composé en donne plusieurs ; un numéro sans nom de liste n’est pas gardé.',
  },
  phone: {
    fate: 'changé',
    why: 'Écrit sous la forme internationale, indicatif d’outre-mer compris ; un seul, le premier ; les mobiles sont laissés de côté.',
  },
  email: {
    fate: 'changé',
    why: 'En minuscules ; une seule, la première ; les adresses de personnes sont laissées de côté.',
  },
  website: { fate: 'changé', why: '`https://` ajouté s’il manque ; une seule, la première.' },
  bookingUrl: { fate: 'changé', why: 'Comme le site ; « oui » n’est pas une adresse.' },
  accessibilityUrl: { fate: 'changé', why: 'Comme le site.' },
  hours: {
    fate: 'changé',
    why: 'Gardés dès qu’ils peuvent être lus, écrits comme OpenStreetMap ; signalés s’ils se chevauchent ; laissés de côté s’ils sont illisibles.',
  },
  monday: { fate: 'changé', why: 'Les jours sont réunis en horaires de la semaine.' },
  weeks: { fate: 'changé', why: '« Semaine paire » ou « impaire » s’applique à tous les jours de la ligne.' },
  description: { fate: 'gardé', why: '10 000 caractères ; mise en forme retirée.' },
  summary: {
    fate: 'gardé',
    why: '280 caractères ; s’il est plus long, il est entier dans la présentation quand elle est vide.',
  },
  comment: {
    fate: 'changé',
    why: 'Ajoutée à la présentation ; « sur rendez-vous » dit qu’on ne vient pas sans.',
  },
  accessNote: { fate: 'gardé', why: '500 caractères.' },
  gettingThere: { fate: 'gardé', why: '1 000 caractères.' },
  typologies: { fate: 'changé', why: 'Codes du standard, ou leurs mots.' },
  itinerancy: {
    fate: 'changé',
    why: '« Bus » et « itinérante » deviennent « Itinérant », « multisites » devient « Fixe ».',
  },
  services: {
    fate: 'changé',
    why: 'Les neuf services du standard ; ceux de la version 0 sont traduits ; un texte libre est compris d’après ses mots, et signalé.',
  },
  themes: { fate: 'changé', why: 'Seules celles du numérique deviennent des services.' },
  publics: {
    fate: 'changé',
    why: 'Publics et prises en charge sont séparés ; « adultes » et « tout public » ne disent rien et ne sont pas gardés.',
  },
  computers: { fate: 'changé', why: 'Un nombre, seul ou suivi de mots : « 6 », « 6 postes ».' },
  fees: { fate: 'changé', why: '« Adhésion » devient « Payant » ; le Pass numérique n’existe plus.' },
  labels: { fate: 'changé', why: 'Un programme ou une formation du standard ; sinon un autre label.' },
  networks: {
    fate: 'changé',
    why: 'Un type de lieu, un programme, ou les deux ; les autres réseaux ne sont pas gardés.',
  },
  otherLabels: { fate: 'gardé', why: '150 caractères chacun.' },
  categories: { fate: 'changé', why: 'Chaque valeur va dans la liste qui la connaît.' },
  accessModes: { fate: 'changé', why: 'Valeurs du standard.' },
  supportModes: { fate: 'changé', why: '« Seul », « avec de l’aide », « dans un atelier » sont traduits.' },
  updatedOn: {
    fate: 'changé',
    why: 'Toutes les façons d’écrire une date ; 1969 et 1970 veulent dire « inconnue ».',
  },
  person: { fate: 'perdu', why: 'Une personne n’est nommée qu’avec son accord.' },
  tuesday: { fate: 'changé', why: 'Comme le lundi.' },
  wednesday: { fate: 'changé', why: 'Comme le lundi.' },
  thursday: { fate: 'changé', why: 'Comme le lundi.' },
  friday: { fate: 'changé', why: 'Comme le lundi.' },
  saturday: { fate: 'changé', why: 'Comme le lundi.' },
  sunday: { fate: 'changé', why: 'Comme le lundi.' },
};

const names: [Target, string[]][] = [
  ['name', ['Nom', 'Nom du lieu', 'Libellé', 'Intitulé', 'Dénomination', 'Structure', 'bf_titre']],
  ['address', ['Adresse', 'Voie', 'Adresse postale', 'adresse_rue', 'N° voie']],
  ['addressExtra', ['Complément d’adresse', 'Bâtiment']],
  ['postalCode', ['CP', 'Code postal', 'zipcode']],
  ['communeName', ['Commune', 'Ville', 'Localité', 'lib_com']],
  ['communeCode', ['Code INSEE', 'insee_com', 'depcom']],
  ['latitude', ['Latitude', 'lat', 'Y', 'coord_y']],
  ['longitude', ['Longitude', 'lon', 'lng', 'X']],
  ['coordinates', ['GPS', 'geo_point_2d', 'Coordonnées GPS']],
  ['phone', ['Téléphone', 'Tél', 'N° de téléphone']],
  ['email', ['Courriel', 'E-mail', 'Adresse électronique', 'Mail']],
  ['website', ['Site', 'Site internet', 'URL']],
  ['bookingUrl', ['Prise de RDV', 'rdv_en_ligne']],
  ['hours', ['Horaires', 'Jours et horaires', 'opening_hours']],
  ['monday', ['Lundi', 'horaires_lundi', 'ouv_lundi']],
  ['weeks', ['Semaine']],
  ['services', ['Services', 'Activités proposées']],
  ['publics', ['Publics', 'Public cible']],
  ['computers', ['Nb de postes', 'Nombre d’ordinateurs', 'Postes informatiques']],
  ['fees', ['Tarif', 'Conditions d’accès', 'Gratuit']],
  ['typologies', ['Type', 'Type de lieu', 'Nature']],
  ['itinerancy', ['Itinérance', 'Fixe ou itinérant']],
  ['labels', ['Labels', 'Dispositif']],
  ['categories', ['Catégories', 'Tags']],
  ['description', ['Description', 'Présentation', 'Commentaire']],
  ['accessNote', ['Accessibilité PMR', 'Handicap']],
  ['structureName', ['Structure porteuse', 'Gestionnaire']],
  ['structureSiret', ['SIRET']],
  ['updatedOn', ['Date de mise à jour', 'Dernière MAJ', 'updatedAt']],
  ['identifier', ['id', 'Identifiant']],
  ['person', ['Référent', 'Nom du contact', 'Médiateur', 'Responsable']],
];

test.each(names)('names of columns are understood as %s', (target, columns) => {
  for (const column of columns)
    expect(formatOf([column], { from: 'csv' }).targetOf(column), column).toBe(target);
});

const tables = {
  targets: table(
    ['Valeur', 'Sort', 'Comment'],
    targets
      .filter((target) => target !== 'ignored')
      .map((target) => [targetInWords('fr', target), fateOf[target].fate, fateOf[target].why]),
  ),
  national: ofColumns(nationalColumns),
  'france-services': ofColumns(franceServicesColumns),
  'data-inclusion': ofColumns(dataInclusionColumns),
  free: table(
    ['Ce que la colonne devient', 'Noms reconnus, par exemple'],
    names.map(([target, columns]) => [
      targetInWords('fr', target),
      columns.map((column) => `*${column}*`).join(', '),
    ]),
  ),
};
