import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { dataInclusionColumns, franceServicesColumns, nationalColumns } from './columns.ts';
import { fateOf } from './fates.ts';
import { formatOf } from './format.ts';
import { targetInWords } from './rules.ts';
import { type Columns, type Target, targets } from './target.ts';

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
