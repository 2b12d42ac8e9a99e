import { formatNumber } from '#platform/i18n';
import { ofCommune } from '#platform/of-commune';
import type { FacetGroup, FacetKey } from './facets.ts';

const groups: Record<FacetGroup, string> = {
  ouvert: 'Ouvert',
  service: 'Ce que vous cherchez',
  acces: 'Accès',
  public: 'Pour qui',
  prix: 'Prix',
  label: 'Label ou programme',
};

/** What a line of the list says a space offers, as words that follow each other. */
const offers: Partial<Record<FacetKey, string>> = {
  'service-demarches': 'démarches',
  'service-atelier': 'ateliers',
  'service-ordinateur': 'ordinateurs en libre accès',
  'service-imprimer': 'impression',
  'service-ecran': 'visio avec un conseiller',
  'service-wifi': 'Wi‑Fi',
  'acces-fauteuil': 'accueil en fauteuil roulant',
};

const spaces = (count: number): string => `${formatNumber('fr', count)} ${count < 2 ? 'espace' : 'espaces'}`;

export const fr = {
  title: 'Trouver un espace',
  home: 'Accueil',
  description: (network: string) =>
    `${network} : tous les espaces, leurs horaires, leur téléphone et ce qu’on peut y faire.`,
  opening: {
    maintenant: 'maintenant',
    soir: 'ce soir, après 18 h',
    samedi: 'samedi',
  },
  groups,
  offers,
  filters: {
    label: 'Chercher un espace',
    words: 'Que cherchez-vous ?',
    place: 'Commune ou code postal',
    distance: 'Jusqu’à',
    anyDistance: 'toute distance',
    km: (km: number) => `${km} km`,
    refine: (count: number) => (count === 0 ? 'Préciser' : `Préciser (${count} choix)`),
    others: 'D’autres besoins',
    submit: 'Afficher les espaces',
    clear: 'Effacer les choix',
  },
  spaces,
  results: {
    heading: 'Les espaces',
    matching: ' répondent à votre recherche',
    matchingOne: ' répond à votre recherche',
    within: (km: number, commune: string) => ` à ${km} km au plus ${ofCommune(commune)}`,
    byDistance: (commune: string) => `, du plus proche au plus lointain ${ofCommune(commune)}.`,
    nearestFirst: ', du plus proche au plus lointain.',
    byName: ', par ordre alphabétique.',
    perPage: (count: number) => `${count} par page`,
    away: (km: string) => `à ${km}`,
    fictitious: 'Exemple inventé',
  },
  slots: {
    evening: 'Ce soir',
    until: (time: string) => `jusqu’à ${time}`,
    allDay: 'toute la journée',
  },
  understood: {
    place: (name: string) => `Nous avons compris « ${name} ».`,
    alsoPostal: 'Ce code postal est aussi celui de :',
    several: 'Plusieurs communes peuvent convenir. Laquelle est la vôtre ?',
    unknownPlace: (typed: string) => `Nous ne connaissons pas de commune « ${typed} » ici.`,
    unknownPlaceHelp: 'La liste reste complète, par ordre alphabétique. Un code postal convient aussi.',
    corrected: (typed: string, shown: string) =>
      `Aucun espace ne parle de « ${typed} » : voici pour « ${shown} ».`,
    unknownWord: (typed: string) => `Aucun espace ne parle de « ${typed} » : nous avons cherché le reste.`,
  },
  nothing: {
    title: 'Aucun espace ne répond à tout cela',
    searched: (what: string) => `Vous cherchiez : ${what}.`,
    nearest: 'Le plus proche qui convient :',
    without: {
      km: (km: string) => `à ${km}, au-delà de la distance choisie`,
      farther: 'un peu au-delà de la distance choisie',
      opening: 'mais pas ouvert au moment choisi',
      choices: 'sans tous les choix cochés',
      words: 'sans les mots cherchés',
    },
    widen: {
      km: (count: string) => `Voir ${count} sans limite de distance`,
      opening: (count: string) => `Voir ${count} à toute heure`,
      choices: (count: string) => `Voir ${count} sans ces choix`,
      words: (count: string) => `Voir ${count} sans ces mots`,
      several: (count: string) => `Voir ${count} en demandant moins`,
    },
    all: 'Voir tous les espaces',
    empty: 'L’annuaire ne contient encore aucun espace.',
    near: (commune: string) => `près ${ofCommune(commune)}`,
    within: (km: number, commune: string) => `à ${km} km au plus ${ofCommune(commune)}`,
  },
  map: {
    show: 'Afficher la carte',
    title: (spaces: string) => `Carte : ${spaces}, reliés à leurs voisins.`,
    see: 'Voir la fiche',
    open: 'Ouvert',
    appointment: 'Sur rendez-vous',
    closed: 'Fermé',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    hide: 'Masquer la carte',
    weight: 'se charge à la demande, 47 Ko',
    same: 'La liste dessous dit la même chose.',
  },
};

export type Messages = typeof fr;
