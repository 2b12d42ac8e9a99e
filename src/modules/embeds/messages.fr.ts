import { formatNumber } from '#platform/i18n';
import { ofCommune } from '#platform/of-commune';

const spaces = (count: number): string => `${formatNumber('fr', count)} ${count < 2 ? 'espace' : 'espaces'}`;

export const fr = {
  home: 'Accueil',
  near: (commune: string) => `Être aidé avec le numérique près ${ofCommune(commune)}`,
  spacesOf: (whole: string) => `Être aidé avec le numérique : ${whole}`,
  away: (distance: string) => `, à ${distance}`,
  fictitious: ' (exemple inventé)',
  nothing: 'Aucun espace ne répond à cette recherche pour le moment.',
  all: (count: number) => (count < 2 ? 'Ouvrir l’annuaire' : `Voir ${spaces(count)} dans l’annuaire`),
  map: 'Carte des espaces de la liste',
  title: 'Intégrer l’annuaire à votre site',
  lead: 'Vous tenez le site d’une mairie, d’une association ou d’un service public ? Montrez‑y les espaces proches de chez vous, avec leurs horaires du jour. C’est gratuit, sans compte et sans cookie.',
  where: 'Près de quelle commune ?',
  whereHint:
    'Son nom ou son code postal : les espaces les plus proches viennent d’abord. Vide : par ordre alphabétique.',
  within: 'Dans quelle intercommunalité ?',
  wholeTerritory: 'Tout le territoire',
  services: 'Pour quoi faire ?',
  servicesHint: 'Sans choix, tous les espaces. Avec plusieurs choix, ceux qui proposent tout.',
  moreServices: 'D’autres besoins',
  count: 'Combien d’espaces ?',
  withMap: 'Avec une carte',
  language: 'Langue',
  languages: { fr: 'Français', en: 'Anglais' },
  colours: 'Les couleurs de votre site',
  coloursHint: 'Comme dans votre charte : un dièse et six signes.',
  ground: 'Fond',
  text: 'Texte',
  link: 'Liens',
  contrastTitle: 'Vos couleurs sont prises telles quelles',
  contrast: {
    tiring: (name: string, ratio: string) =>
      `${name} : un contraste de ${ratio} suffit à la loi (4,5), mais fatigue une partie des lecteurs : il leur faut 7.`,
    unlawful: (name: string, ratio: string) =>
      `${name} : un contraste de ${ratio} ne suffit pas à la loi, qui demande 4,5 à un site public.`,
  },
  shade: (shade: string) => ` ${shade} conviendrait à tous.`,
  show: 'Voir le résultat et le code',
  preview: 'Ce que verront vos visiteurs',
  previewTitle: 'Aperçu',
  previewAlone: 'Ouvrir l’aperçu seul',
  codeTitle: 'Le code à coller',
  element: 'Un élément de votre page',
  elementHelp:
    'À préférer : il prend la police de votre page et la hauteur qu’il lui faut. Sans JavaScript, il reste un lien.',
  frame: 'Un cadre',
  frameHelp: 'Si votre site refuse les scripts : le cadre s’en passe. Sa hauteur suit sa largeur.',
  copy: 'Sélectionnez tout le texte, copiez-le, collez-le dans la page de votre site.',
  insideLink: 'Trouver un espace où être aidé avec le numérique',
  mended: 'Corrigez d’abord ce qui est signalé : le code vient ensuite.',
  promises: 'Ce que nous promettons',
  promise: {
    fresh: 'La liste est toujours à jour : vous n’avez rien à refaire.',
    private: 'Aucun cookie, aucune mesure d’audience : rien à ajouter à votre bandeau.',
    light: 'Moins de 25 Ko, lisible au clavier et par les lecteurs d’écran.',
    stable: 'Le code collé continue de marcher : son adresse porte son numéro de version.',
  },
  api: {
    summary:
      'Une courte liste d’espaces, en phrases : ouverts ou fermés en ce moment, pour la montrer sur un autre site',
  },
  errors: {
    colour: 'Une couleur s’écrit comme #0b4f52.',
    unknownPlace: (typed: string) =>
      `Nous ne connaissons pas de commune « ${typed} » ici. Un code postal convient aussi.`,
    severalPlaces: (names: string) => `Plusieurs communes peuvent convenir : ${names}. Écrivez la vôtre.`,
    contrast: (front: string, ground: string, ratio: string) =>
      `${front} sur ${ground} ne se lit presque pas : le contraste est de ${ratio}, il en faut au moins 3.`,
    ground: (ground: string) =>
      `Sur ${ground}, ni le noir ni le blanc ne se lisent assez bien : choisissez un fond plus clair ou plus sombre.`,
  },
};

export type Messages = typeof fr;
