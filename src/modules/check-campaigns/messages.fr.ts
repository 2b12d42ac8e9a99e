import { plural } from '#platform/i18n';
import type { Section, Verdict, Way } from './section.ts';

const sections: Record<Section, string> = {
  address: 'Adresse',
  hours: 'Horaires',
  contact: 'Téléphone et contacts',
  services: 'Ce qu’on peut y faire',
  prices: 'Prix',
  access: 'Venir et entrer',
  people: 'Les personnes qui accueillent',
  words: 'Présentation et labels',
};

const verdicts: Record<Verdict, string> = { true: 'C’est vrai', wrong: 'À corriger' };

const ways: Record<Way, string> = {
  link: 'par le lien d’un courriel',
  staff: 'dans l’espace professionnel',
  phone: 'au téléphone',
};

const listed = (names: readonly Section[]): string =>
  names.map((name) => sections[name].toLowerCase()).join(', ');

export const fr = {
  sections,
  verdicts,
  form: {
    title: 'Votre fiche est-elle toujours vraie ?',
    lead: (space: string, commune: string) =>
      `${space}, ${commune}. Voici ce que le public lit. Pour chaque rubrique, dites si c’est toujours vrai : deux minutes suffisent.`,
    about: (until: string) =>
      `Ce lien vient d’un courriel envoyé à l’équipe de l’espace ; il sert jusqu’au ${until}. Qui l’a reçu, ou à qui on l’a transmis, peut confirmer cette fiche ou dire ce qui est à corriger, et rien d’autre. Une correction est relue avant d’être publiée.`,
    question: (section: Section) => `${sections[section]} : est-ce toujours vrai ?`,
    absent: 'non indiqué',
    nobody: 'Personne n’est nommé sur la page publique.',
    correction: (section: Section) => `${sections[section]} : ce qu’il faut corriger`,
    correctionHint: 'En quelques mots : ce qui est faux, et ce qui est vrai.',
    hoursHint: 'Les bons horaires, comme « Lu-Ve 9h-12h, 14h-17h », ou une phrase.',
    phone: 'Le bon numéro de téléphone',
    phoneHint: 'Laissez vide si le numéro est juste.',
    peopleHint: 'Un prénom et un nom suffisent : n’écrivez rien sur la vie ni la santé de quelqu’un.',
    confirmedOn: (day: string) => `Confirmé pour la dernière fois le ${day}.`,
    send: 'Envoyer mes réponses',
    all: 'Tout le reste est vrai',
    allHint: 'Vous pouvez envoyer une partie de vos réponses et revenir plus tard par le même lien.',
  },
  colon: ' : ',
  /** The sections look alike: what is wrong with one of them follows its name. */
  sectionErrors: {
    noCorrection: 'dites en quelques mots ce qu’il faut corriger.',
    both: 'vous avez coché « C’est vrai » et écrit une correction : gardez l’un des deux.',
  },
  errors: {
    nothing: 'Cochez au moins une réponse.',
  } as Record<string, string>,
  refusals: {
    closed: 'Cette vérification a été terminée entre-temps : voici ce qui a été répondu.',
    moved:
      'La fiche a changé pendant que vous la lisiez, et rien n’est enregistré. Relisez-la : vos réponses sont toujours là.',
  },
  answered: {
    title: 'Merci, c’est noté',
    confirmed: 'Votre fiche est vérifiée : le public en lit la date.',
    corrected: 'Les corrections sont transmises à qui tient la fiche. Le reste est confirmé.',
    over: 'Cette vérification est terminée',
    lapsed: 'Un autre courriel viendra quand il sera temps de relire la fiche.',
    publicPage: 'Voir la page publique',
    list: 'Ce qui a été répondu',
    by: (name: string, day: string) => `${name}, le ${day}`,
    saved: 'Corrigé',
    somebody: 'Une personne de l’équipe',
    team: 'L’équipe de l’espace',
    noted: 'Merci, vos réponses sont notées.',
  },
  bad: {
    title: 'Ce lien ne sert plus',
    text: 'Il est trop ancien, ou il a été coupé en route. Rien n’est perdu : un autre courriel viendra. Vous pouvez aussi vous connecter, ou appeler le réseau.',
    signIn: 'Me connecter',
  },
  note({ confirmed, wrong, way }: { confirmed: Section[]; wrong: Section[]; way: Way }): string {
    const said = [
      confirmed.length > 0 ? `Relu et confirmé : ${listed(confirmed)}` : null,
      wrong.length > 0 ? `À corriger : ${listed(wrong)}` : null,
    ];
    return `${said.filter((each) => each).join('. ')} (${ways[way]}).`;
  },
  mail: (about: {
    space: string;
    commune: string;
    isReminder: boolean;
    address: string;
    until: string;
    network: string;
  }) => ({
    subject: about.isReminder
      ? `Rappel : la fiche « ${about.space} » est-elle toujours vraie ?`
      : `La fiche « ${about.space} » est-elle toujours vraie ?`,
    text: [
      'Bonjour,',
      `Le public cherche les horaires, le téléphone et les services de l’espace « ${about.space} » (${about.commune}) dans l’annuaire du réseau. Est-ce toujours vrai ?`,
      `Relisez la fiche et répondez ici, sans mot de passe, en deux minutes :\n${about.address}`,
      `Ce lien sert jusqu’au ${about.until}. Vous pouvez le transmettre à un collègue : il permet de confirmer la fiche ou de dire ce qui est à corriger, et rien d’autre.`,
      'Merci pour les personnes qui viendront grâce à vous.',
      about.network,
    ]
      .join('\n\n')
      .trim(),
  }),
  checkedOn: (day: string) => `Vérifiée le ${day}.`,
  neverChecked: 'Jamais vérifiée.',
  silence: (day: string) => `Nous n’avons pas eu de nouvelles de cet espace depuis le ${day}.`,
  own: {
    title: 'Relire la fiche',
    lead: 'Voici ce que le public lit. Pour chaque rubrique, dites si c’est toujours vrai.',
    part: 'Rubrique par rubrique, dites si la fiche est toujours vraie : deux minutes suffisent.',
    asked: 'Le réseau vous demande si cette fiche est toujours vraie.',
    begin: 'Relire la fiche, rubrique par rubrique',
  },
  phone: {
    title: (space: string) => `Au téléphone avec ${space}`,
    lead: 'Lisez chaque rubrique à la personne qui répond, et notez ce qu’elle dit.',
    noPhone: 'Aucun téléphone n’est connu pour cet espace.',
    closed: 'Cette vérification est terminée.',
  },
  list: {
    title: 'Vérifications',
    lead: 'Chaque espace dit, de temps en temps, si sa fiche est toujours vraie. Sans réponse, un appel suffit.',
    campaign: 'La campagne',
    epci: 'Intercommunalité',
    everywhere: 'Toutes',
    filter: 'Afficher',
    tabs: 'Vérifications par état',
    states: {
      all: 'Toutes',
      overdue: 'Sans réponse',
      call: 'À appeler',
      waiting: 'En attente',
      corrected: 'À corriger',
      confirmed: 'Confirmées',
    },
    state: {
      overdue: 'Sans réponse',
      call: 'À appeler',
      waiting: 'En attente',
      corrected: 'À corriger',
      confirmed: 'Confirmée',
      lapsed: 'Terminée',
    },
    none: 'Aucune vérification ici',
    noneEver: 'Quand le réseau demandera à un espace si sa fiche est vraie, il apparaîtra dans cette liste.',
    noneHere: 'Rien dans cet état pour le moment.',
    openedOn: (day: string) => `Demandé le ${day}.`,
    answeredOn: (day: string) => `Répondu le ${day}.`,
    letters: (count: number, day: string) =>
      plural('fr', count, {
        one: `Un courriel, le ${day}.`,
        other: `${count} courriels, le dernier le ${day}.`,
      }),
    partly: (count: number) =>
      plural('fr', count, { one: 'Une rubrique relue.', other: `${count} rubriques relues.` }),
    byPhone: 'Confirmer au téléphone',
  },
  block: {
    title: 'Vérification des fiches',
    calls: (count: number) =>
      plural('fr', count, { one: 'Un espace n’a pas répondu', other: `${count} espaces n’ont pas répondu` }),
    why: 'Leur fiche est-elle toujours vraie ? Un appel suffit.',
    see: 'Voir',
    asked: (space: string) => `${space} : la fiche est-elle toujours vraie ?`,
    read: 'Relire',
  },
  campaign: {
    title: 'La campagne de vérification',
    checked: 'Vérifiées à temps',
    outOf: (spaces: string, share: string) => `sur ${spaces} fiches publiées, soit ${share}`,
    waiting: 'En attente',
    waitingWhy: 'l’équipe a reçu un courriel',
    calls: 'À appeler',
    callsWhy: 'sans réponse, ou sans courriel',
    corrected: 'À corriger',
    correctedWhy: 'l’équipe a dit ce qui est faux',
    byGrouping: 'Par intercommunalité',
    caption: 'Où en est chaque intercommunalité, celle où il reste le plus à faire d’abord',
    grouping: 'Intercommunalité',
    noGrouping: 'Hors intercommunalité',
    spaces: 'Fiches',
    share: 'Part vérifiée',
    week: 'Semaine du',
    method: 'Une vérification compte la semaine où elle est terminée.',
    chart: {
      title: (count: number) =>
        plural('fr', count, {
          one: `${count} vérification terminée en douze semaines`,
          other: `${count} vérifications terminées en douze semaines`,
        }),
      description: 'Vérifications terminées chaque semaine : tout est vrai, ou quelque chose est à corriger',
      confirmed: 'Tout est vrai',
      corrected: 'À corriger',
    },
    start: {
      title: 'Demander maintenant',
      lead: 'Chaque fiche publiée qui n’est pas déjà en attente est demandée, quelle que soit la date de sa dernière vérification. Les courriels partent tout de suite, puis chaque nuit, dans la limite fixée plus bas.',
      where: 'À quels espaces ?',
      everywhere: 'Tout le réseau',
      submit: 'Demander maintenant',
      started: (count: number) =>
        plural('fr', count, {
          one: `C’est parti : ${count} espace interrogé.`,
          other: `C’est parti : ${count} espaces interrogés.`,
        }),
    },
    rhythm: {
      title: 'Le rythme',
      months: 'Quand demander à un espace si sa fiche est toujours vraie ?',
      choices: {
        3: 'Trois mois après sa dernière vérification',
        6: 'Six mois après',
        12: 'Un an après',
        0: 'Jamais : seulement quand vous le demandez',
      },
      letters: 'Courriels par nuit, au plus',
      lettersHint: 'De 5 à 500. Les demandes et les rappels sont répartis sur les nuits suivantes.',
      save: 'Enregistrer le rythme',
      saved: 'C’est enregistré.',
    },
  },
  left: (count: number) =>
    plural('fr', count, {
      one: 'Il reste une rubrique à relire',
      other: `Il reste ${count} rubriques à relire`,
    }),
};

export type Messages = typeof fr;
