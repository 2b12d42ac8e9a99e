import { formatNumber, plural } from '#platform/i18n';
import type { LeftOut } from './left-out.ts';

interface Facts {
  network: string;
  program: string;
  now: Date;
  zone: string;
  tables: readonly { name: string; rows: number }[];
  files: number;
  leftOut: readonly LeftOut[];
}

/** The README of an export, for whoever opens it without having the program. */
export const exportReadme = ({
  network,
  program,
  now,
  zone,
  tables,
  files,
  leftOut,
}: Facts): string => `# ${network}

Toutes les données de ce réseau d’espaces publics numériques, écrites par Maillage ${program}
le ${new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(now)}.

## Ce que contient cette archive

- \`data/<table>.csv\`\u00a0: une table par fichier, en UTF-8, séparée par des virgules, avec les noms des colonnes
  en première ligne. Une case vide sans guillemets est une absence de valeur\u00a0; une case \`""\` est un texte vide.
- \`data/<table>.json\`\u00a0: les mêmes lignes en JSON, un objet par ligne.
- \`files/\`\u00a0: ${counted(files, 'fichier', 'fichiers')} (photos, documents), nommés par l’empreinte SHA-256 de leur contenu.
- \`datapackage.json\`\u00a0: la description de tout cela selon la norme ouverte Data Package (https://datapackage.org)\u00a0:
  type de chaque colonne, clé de chaque table, taille et empreinte de chaque fichier.

Les dates portent leur fuseau (UTC). Les listes s’écrivent entre accolades dans les fichiers CSV, et entre
crochets dans les fichiers JSON.

## Les tables

${tables.map(({ name, rows }) => `- ${name}\u00a0: ${counted(rows, 'ligne', 'lignes')}`).join('\n')}

## Ce qui a été laissé de côté

Les secrets personnels (mots de passe, sessions, codes) ne quittent jamais le programme. Après un import, chacun
reçoit un lien par courriel et choisit un nouveau mot de passe.

${leftOut.length === 0 ? '- Rien d’autre.' : leftOut.map(({ table, reason }) => `- ${table}\u00a0: ${reason}`).join('\n')}

## Reprendre ces données

\`maillage import <ce fichier>\` crée un nouveau réseau avec elles, dans n’importe quel programme Maillage
de la même version ou plus récent. Attention\u00a0: cette archive contient des données personnelles.
`;

const counted = (count: number, one: string, other: string) =>
  `${formatNumber('fr', count)} ${plural('fr', count, { one, other })}`;
