import { formatNumber } from '#platform/i18n';
import type { FileName } from './file.ts';

const files: Record<FileName, { name: string; use: string }> = {
  tableur: { name: 'Pour un tableur', use: 'À ouvrir avec LibreOffice Calc ou Excel, réglé en français.' },
  csv: {
    name: 'Norme nationale, CSV',
    use: 'Les 32 colonnes de la norme des lieux de médiation numérique, version 1.0.2.',
  },
  json: { name: 'Norme nationale, JSON', use: 'Les mêmes colonnes, pour un programme.' },
  geojson: { name: 'Pour une carte, GeoJSON', use: 'À déposer dans uMap, QGIS ou une carte en ligne.' },
  vcf: {
    name: 'Pour un carnet d’adresses, vCard',
    use: 'Tous les espaces dans les contacts d’un téléphone ou d’une messagerie.',
  },
  structures: { name: 'data·inclusion, structures', use: 'Les lieux, au schéma 1.0.8.' },
  services: { name: 'data·inclusion, services', use: 'Ce qu’on peut y faire, au schéma 1.0.8.' },
};

export const fr = {
  title: 'Données ouvertes',
  home: 'Accueil',
  description: (network: string) =>
    `${network} : la liste des espaces à télécharger, pour un tableur, une carte ou un autre site.`,
  lead: 'La liste des espaces est à vous : téléchargez-la, reprenez-la, publiez-la. C’est gratuit, sans inscription, et elle dit toujours la même chose que l’annuaire.',
  uses: {
    title: 'Ce que vous pouvez en faire',
    spreadsheet: 'L’ouvrir dans un tableur',
    spreadsheetDetail: 'Trier par commune, compter, préparer un envoi ou des étiquettes.',
    contacts: 'La mettre dans vos contacts',
    contactsDetail: 'Le téléphone et l’adresse de chaque espace, d’un seul geste.',
    map: 'La poser sur une carte',
    mapDetail: 'Celle de votre commune, d’une randonnée ou d’un guide.',
    site: 'L’afficher sur votre site',
    siteDetail: 'Votre site ou votre logiciel la relit quand il veut : elle est à jour.',
  },
  files: {
    title: 'Les fichiers',
    caption: (spaces: string, day: string | null) =>
      day ? `${spaces}. Dernière modification : ${day}.` : `${spaces}.`,
    spaces: (count: number) => `${formatNumber('fr', count)} ${count < 2 ? 'espace' : 'espaces'}`,
    file: 'Fichier',
    use: 'À quoi il sert',
    size: 'Poids',
    names: files,
    about: (size: string) => `environ ${size}`,
    kilobytes: (count: string) => `${count} Ko`,
    megabytes: (count: string) => `${count} Mo`,
    part: 'Une partie seulement ?',
    partHow:
      'Cherchez dans l’annuaire, par exemple les espaces à 10 km de chez vous, puis descendez sous la liste :',
    partLink: 'Ouvrir l’annuaire',
    fictitious: 'Dans ce réseau de démonstration, un espace inventé le dit à la fin de son nom.',
  },
  example: {
    title: 'À quoi cela ressemble',
    how: 'Une ligne par espace, une colonne par sujet. En voici quelques-unes, telles qu’un tableur les montre :',
    steps: [
      'Téléchargez le fichier « Pour un tableur ».',
      'Ouvrez-le. Si le tableur pose une question : codage UTF-8, séparateur point-virgule.',
      'Choisissez les colonnes dont vous avez besoin ; effacez les autres.',
    ],
    codes:
      'Les horaires sont écrits pour les programmes : « Mo », « Tu », « We » sont lundi, mardi, mercredi ; « PH off » dit que l’espace ferme les jours fériés.',
  },
  cite: {
    title: 'Vos droits, et comment citer',
    rights:
      'Vous pouvez copier ces fichiers, les transformer et les vendre, à une condition : dire d’où ils viennent et de quel jour ils datent.',
    licence: 'Licence Ouverte 2.0',
    phrase: 'La phrase à recopier :',
    sentence: (network: string, day: string, address: string) =>
      `Source : ${network}, liste des espaces, ${day}, ${address}. Licence Ouverte 2.0.`,
    personal:
      'Ces fichiers ne nomment personne : ni ceux qui accueillent, ni ceux qui viennent. Ils ne contiennent que ce que montre la page de chaque espace.',
    wrong: 'Une erreur ? Signalez-la sur la page de l’espace : les fichiers seront corrigés en même temps.',
  },
  programs: {
    title: 'Pour les programmes',
    free: 'Ni clé ni quota. Une adresse prend les mêmes paramètres que l’annuaire, et d’autres sites peuvent la lire (CORS).',
    again:
      'Redemandez aussi souvent que vous voulez : avec l’ETag reçu, la réponse tient en quelques octets (304) tant que rien n’a changé.',
    description: 'Description de l’interface (OpenAPI 3.1)',
    standard: 'La norme des lieux de médiation numérique',
    example: 'Par exemple, les espaces à 20 km de Figeac :',
  },
  list: {
    label: 'Télécharger cette liste :',
    spreadsheet: 'pour un tableur',
    contacts: 'pour un carnet d’adresses',
    others: 'autres formats',
  },
  api: {
    title: (network: string) => `${network} : données ouvertes`,
    description:
      'La liste publique des espaces et leurs pages, sans clé. Les mêmes adresses sous `/en` répondent en anglais ; le contenu reste en français.',
    parameters: 'Les paramètres sont ceux de l’annuaire.',
    found: 'Voici ce qui est demandé.',
    same: 'Rien n’a changé depuis la version dont l’ETag est donné.',
    absent: 'Ce réseau ne publie pas cela.',
    known: 'L’ETag de la version que l’on a déjà.',
    spreadsheet: '`1` pour un tableur réglé en français : points-virgules et virgules décimales.',
  },
};

export type Messages = typeof fr;
