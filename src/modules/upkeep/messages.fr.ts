import { formatNumber } from '#platform/i18n';
import { history, mails, proposals } from './moderation.fr.ts';

const nb = (count: number): string => formatNumber('fr', count);
const s = (count: number): string => (count < 2 ? '' : 's');

export const fr = {
  list: {
    title: 'Les espaces',
    own: 'Mes espaces',
    search: 'Nom, commune ou code postal',
    find: 'Chercher',
    tabs: 'État des espaces',
    states: {
      all: 'Tous',
      published: 'Publiés',
      draft: 'Brouillons',
      closed: 'Fermés',
      unchecked: 'À vérifier',
    },
    add: 'Ajouter un espace',
    caption: (count: number) => `${nb(count)} espace${s(count)}`,
    name: 'Espace',
    commune: 'Commune',
    state: 'État',
    completeness: 'Complète à',
    checked: 'Vérifiée le',
    never: 'jamais',
    emptyTitle: 'Aucun espace ici',
    empty: (words: string) => `Rien ne répond à « ${words} » dans cette liste.`,
    emptyState: 'Cette liste est vide pour le moment.',
    seeAll: 'Voir tous les espaces',
    none: 'Aucun espace ne vous est confié pour le moment. La personne qui coordonne le réseau peut vous en confier un.',
    perPage: (count: number) => `${count} par page`,
  },
  create: {
    title: 'Ajouter un espace',
    lead: 'Le nom et l’adresse suffisent pour commencer. Rien n’est public avant que vous ne le publiiez.',
    save: 'Créer l’espace',
    saved: (name: string) => `${name} est créé. Complétez sa fiche, puis publiez-la.`,
    refusals: {
      elsewhere:
        'Cette commune n’est pas dans votre territoire : choisissez-en une autre, ou demandez à la coordination.',
    },
  },
  space: {
    publicPage: 'Voir la page publique',
    notPublic: 'Cette fiche n’est pas encore publique.',
    closed: 'Cet espace est fermé : il n’est plus dans l’annuaire.',
    publish: 'Publier',
    changeState: 'Changer l’état',
    stillTrue: 'C’est toujours vrai',
    stillTrueHint: 'Relisez la fiche : si rien n’a changé, dites-le. La date est montrée au public.',
    checked: (day: string) => `Vérifiée le ${day}`,
    neverChecked: 'Jamais vérifiée',
    isChecked: 'C’est noté : fiche vérifiée aujourd’hui.',
    complete: (percent: number) => `Fiche complète à ${percent} %`,
    completeTitle: 'Il manque',
    nothingMissing: 'Rien ne manque. Merci pour les habitants.',
    parts: 'Les parties de la fiche',
    answered: 'Réponses à vos propositions',
    history: 'Derniers changements',
    allHistory: 'Tout l’historique',
    noHistory: 'Rien n’a changé depuis la création de la fiche.',
    waitingMine: (count: number) =>
      count < 2
        ? 'Un changement attend l’accord de l’ambassadeur. Vous le voyez déjà ici ; le public, pas encore.'
        : `${count} changements attendent l’accord de l’ambassadeur. Vous les voyez déjà ici ; le public, pas encore.`,
    waitingForYou: (count: number) =>
      count < 2
        ? 'Une proposition de l’équipe attend votre réponse.'
        : `${count} propositions de l’équipe attendent votre réponse.`,
    seeProposal: 'Voir',
  },
  subjects: {
    identite: { title: 'Nom, adresse et contacts', lead: 'Ce qu’il faut pour trouver le lieu et l’appeler.' },
    accueil: {
      title: 'Accueil et services',
      lead: 'Ce qu’on peut faire dans l’espace, et comment on y vient.',
    },
    acces: { title: 'Venir et accès', lead: 'Pour que chacun sache comment venir, et s’il pourra entrer.' },
    presentation: {
      title: 'Présentation',
      lead: 'Quelques phrases simples, comme vous les diriez à l’accueil.',
    },
    materiel: { title: 'Matériel', lead: 'Ce qu’on peut utiliser sur place, et combien il y en a.' },
  },
  form: {
    save: 'Enregistrer',
    saveAndPropose: 'Proposer ce changement',
    mustWait:
      'L’ambassadeur de votre territoire relit les changements avant qu’ils ne soient publics. Vous les voyez tout de suite.',
    cancel: 'Revenir à la fiche',
    saved: 'C’est enregistré.',
    proposed: 'C’est enregistré, en attente de l’accord de l’ambassadeur.',
    unchanged: 'Rien n’avait changé.',
    where: 'Où',
    reach: 'Contacts',
    structure: 'Structure',
    noStructure: 'Aucune pour le moment',
    newStructure: 'Une structure qui n’est pas dans la liste',
    structureName: 'Nom de la structure',
    siret: 'SIRET',
    siretHint: '14 chiffres, avec ou sans espaces.',
    chooseCommune: 'Choisissez la commune',
    remaining: (count: number, most: number) => `Il reste ${nb(count)} caractère${s(count)} sur ${nb(most)}.`,
    mostCharacters: (most: number) => `${nb(most)} caractères au plus.`,
    noAnswer: 'Non précisé',
  },
  merge: {
    title: 'Deux personnes ont écrit en même temps',
    lead: (name: string, when: string) =>
      `${name} a modifié cette fiche ${when}, pendant que vous écriviez. Rien n’est perdu : choisissez ce qui reste.`,
    somebody: 'Une autre personne',
    meanwhile: 'à l’instant',
    mine: 'La vôtre',
    theirs: (name: string) => `Celle de ${name}`,
    other: 'L’autre réponse',
    save: 'Enregistrer ces choix',
  },
  status: {
    title: 'Publier ou fermer',
    now: 'Aujourd’hui',
    question: 'Que voulez-vous faire ?',
    steps: {
      published: 'Publier la fiche',
      draft: 'Retirer la fiche de l’annuaire, le temps de la revoir',
      closed: 'Fermer l’espace',
    },
    hints: {
      published: 'Elle apparaît dans l’annuaire tout de suite.',
      draft: 'Elle redevient un brouillon. Rien n’est effacé.',
      closed: 'L’espace n’accueille plus. Sa fiche et son historique sont gardés, et il peut rouvrir.',
    },
    reason: 'Pourquoi il ferme',
    reasonHint: 'Gardé dans le journal du réseau, pas montré au public.',
    incomplete: (percent: number) =>
      `La fiche est complète à ${percent} %. Vous pouvez la publier et la compléter ensuite.`,
    save: 'Confirmer',
    saved: {
      published: 'La fiche est publiée : elle est dans l’annuaire.',
      draft: 'La fiche n’est plus dans l’annuaire.',
      closed: 'L’espace est fermé. C’est écrit dans le journal.',
    },
    refusals: { sameStatus: 'C’était déjà fait.' },
  },
  people: {
    title: 'Les personnes qui accueillent',
    lead: 'Le public ne voit un nom qu’avec l’accord de la personne. Demandez-le-lui, et notez-le ici.',
    caption: (count: number) => `${nb(count)} personne${s(count)}`,
    name: 'Nom',
    email: 'Courriel',
    emailHint: 'Pour le réseau seulement, jamais montré au public.',
    phone: 'Téléphone',
    role: 'Fonction',
    roleHint: 'Par exemple : conseillère numérique.',
    presence: 'Quand elle est là',
    presenceHint: 'Par exemple : mardi et jeudi matin.',
    consent: 'Accord',
    consentQuestion: 'Cette personne accepte-t-elle que son nom soit public ?',
    consents: { yes: 'Oui, elle me l’a dit', no: 'Non, ou pas encore demandé' },
    consentHint: 'Elle peut changer d’avis à tout moment : son nom disparaît alors aussitôt.',
    agreed: (day: string) => `Oui, depuis le ${day}`,
    notAgreed: 'Pas d’accord noté',
    none: 'Il n’y a encore personne dans cette liste.',
    add: 'Ajouter une personne',
    edit: 'Modifier',
    save: 'Enregistrer',
    saved: 'C’est enregistré.',
    remove: 'Retirer de cet espace',
    removed: (name: string) => `${name} n’accueille plus dans cet espace.`,
  },
  history,
  proposals,
  problems: {
    communeElsewhere: () => 'Choisissez une commune du territoire.',
    postalCodeElsewhere: (codes: string) => `Ce code postal n’est pas celui de la commune. ${codes}.`,
    halfPoint: () => 'Il faut les deux nombres, latitude et longitude, ou aucun.',
    outside: (territory: string) => `Ce point est hors ${territory}.`,
    reversed: () =>
      'Latitude et longitude sont échangées : ici, la latitude est le plus grand des deux nombres.',
    unknownChoice: () => 'Choisissez dans la liste.',
    structureNameMissing: () => 'Donnez aussi le nom de cette structure.',
    siretTaken: (name: string) => `Ce SIRET est celui de « ${name} » : choisissez-la dans la liste.`,
    emailOfAnother: (name: string) => `Cette adresse est celle de ${name}, notée sous un autre nom.`,
  },
  tooLong: (length: number, most: number) =>
    `Ce texte compte ${nb(length)} caractères : ${nb(most)} au plus.`,
  tooLongCut: (length: number, most: number, kept: number) =>
    `Ce texte compte ${nb(length)} caractères : ${nb(most)} au plus. Nous en montrons les ${nb(kept)} premiers.`,
  errors: {
    postalCode: 'Un code postal compte 5 chiffres.',
    count: 'Écrivez un nombre entier, de 0 à 999.',
    labelTooLong: 'Un label tient en 120 caractères.',
    tooManyLabels: 'Vingt labels au plus.',
  } as Record<string, string>,
  block: {
    title: 'Les fiches',
    proposals: (count: number) =>
      count < 2 ? 'Une proposition à relire' : `${nb(count)} propositions à relire`,
    proposalsWhy: 'Des espaces attendent votre accord.',
    examine: 'Examiner',
    unchecked: (count: number) =>
      count < 2 ? 'Une fiche non vérifiée depuis 6 mois' : `${nb(count)} fiches non vérifiées depuis 6 mois`,
    uncheckedWhy: 'Relire une fiche prend deux minutes.',
    see: 'Voir',
    incomplete: (name: string, percent: number) => `${name} : fiche complète à ${percent} %`,
    missing: (label: string) => `Il manque : ${label.toLowerCase()}.`,
    fill: 'Compléter',
  },
  mails,
};

export type Messages = typeof fr;
