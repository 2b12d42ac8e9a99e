import { formatNumber } from '#platform/i18n';
import { ofName } from '#platform/of-name';

const nb = (count: number): string => formatNumber('fr', count);
const s = (count: number): string => (count < 2 ? '' : 's');

export const fr = {
  spaces: 'Espaces',
  parts: 'Les parties de la fiche',
  create: {
    title: 'Ajouter un espace',
    lead: 'Le nom et l’adresse suffisent pour commencer. Rien n’est public avant que vous ne le publiiez.',
    save: 'Créer l’espace',
    saved: (name: string) => `La fiche « ${name} » est créée. Complétez-la, puis publiez-la.`,
    refusals: {
      elsewhere:
        'Cette commune n’est pas dans votre territoire : choisissez-en une autre, ou demandez à la coordination.',
    },
  },
  subjects: {
    identite: { title: 'Nom, adresse et contacts', lead: 'Ce qu’il faut pour trouver le lieu et l’appeler.' },
    structure: {
      title: 'Structure',
      lead: 'La commune, l’association ou le service qui gère l’espace.',
    },
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
    passedOn:
      'Entre-temps, cet espace est passé à une autre structure. Rien n’est enregistré : relisez ce que vous aviez écrit, puis enregistrez si cela vaut pour elle.',
    where: 'Où',
    reach: 'Contacts',
    structure: 'Structure',
    noStructure: 'Aucune pour le moment',
    newStructure: 'Une structure qui n’est pas dans la liste',
    chooseCommune: 'Choisissez la commune',
    remaining: (count: number, most: number) => `Il reste ${nb(count)} caractère${s(count)} sur ${nb(most)}.`,
    mostCharacters: (most: number) => `${nb(most)} caractères au plus.`,
    noAnswer: 'Non précisé',
    otherRegions: 'Labels d’autres régions',
  },
  merge: {
    title: 'Deux personnes ont écrit en même temps',
    lead: (name: string, when: string) =>
      `${name} a modifié cette fiche ${when}, pendant que vous écriviez. Rien n’est perdu : choisissez ce qui reste.`,
    twice: 'Vous avez écrit dans deux fenêtres',
    leadSelf: (when: string) =>
      `Vous avez enregistré cette fiche ${when}, dans une autre fenêtre. Rien n’est perdu : choisissez ce qui reste.`,
    earlier: 'Celle de l’autre fenêtre',
    somebody: 'Une autre personne',
    meanwhile: 'à l’instant',
    mine: 'La vôtre',
    theirs: (name: string) => `Celle ${ofName(name)}`,
    other: 'L’autre réponse',
    save: 'Enregistrer ces choix',
  },
  complete: {
    title: (percent: number) => `Fiche complète à ${percent} %`,
    missing: 'Il manque',
    nothing: 'Tout ce qui est demandé est rempli. Merci pour les habitants.',
  },
  runner: {
    none: 'Aucune structure n’est notée pour cet espace. Si elle est nouvelle, écrivez-la ici.',
    another: 'Choisir une autre structure de la liste',
    siblings: (count: number) =>
      count < 2
        ? 'Cette structure gère aussi un autre espace'
        : `Cette structure gère aussi ${nb(count)} autres espaces`,
    forAll: (names: readonly string[]) => `Ce que vous changez ici change aussi pour : ${names.join(', ')}.`,
  },
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
    siretOfAnother: (name: string) =>
      `Ce SIRET est celui de « ${name} », qui est dans la liste des structures.`,
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
};

export type Messages = typeof fr;
