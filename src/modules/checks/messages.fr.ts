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
      `${space}, ${commune}. Voici ce que dit votre fiche. Pour chaque rubrique, dites si c’est toujours vrai : deux minutes suffisent.`,
    about: (until: string) =>
      `Ce lien vient d’un courriel envoyé à l’équipe de l’espace ; il sert jusqu’au ${until}. Qui l’a reçu, ou à qui on l’a transmis, peut confirmer cette fiche ou dire ce qui est à corriger, et rien d’autre. Une correction est relue avant d’être publiée.`,
    question: (section: Section) => `${sections[section]} : est-ce toujours vrai ?`,
    absent: 'non indiqué',
    amend: 'Enregistrer la nouvelle réponse',
    keep: 'Garder la réponse donnée',
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
    report: 'Autre chose est faux sur la fiche ?',
    reportLink: 'Dites ce qui est à corriger',
    amend: 'Changer cette réponse',
    list: 'Ce qui a été répondu',
    by: (name: string, day: string) => `${name}, le ${day}`,
    saved: 'Corrigé',
    somebody: 'Une personne de l’équipe',
    team: 'L’équipe de l’espace',
    noted: 'Merci, vos réponses sont notées.',
  },
  bad: {
    title: 'Ce lien ne sert plus',
    text: 'Il est trop ancien, il a été coupé en route, ou vous n’êtes plus de l’équipe de cet espace. Rien n’est perdu : un autre courriel viendra. Vous pouvez aussi vous connecter, ou appeler le réseau.',
    signIn: 'Me connecter',
  },
  corrected: (section: Section, said: string) => `${sections[section]} : ${said}`,
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
      'Relisez la fiche et répondez, sans mot de passe, en deux minutes.',
      { label: 'Relire la fiche', address: about.address },
      `Ce lien sert jusqu’au ${about.until}. Vous pouvez le transmettre à un collègue : il permet de confirmer la fiche ou de dire ce qui est à corriger, et rien d’autre.`,
      'Merci pour les personnes qui viendront grâce à vous.',
      about.network,
    ],
  }),
  checkedOn: (day: string) => `Vérifiée le ${day}.`,
  neverChecked: 'Jamais vérifiée.',
  silence: (day: string) => `Nous n’avons pas eu de nouvelles de cet espace depuis le ${day}.`,
  own: {
    title: 'Relire la fiche',
    lead: 'Voici ce que dit votre fiche. Pour chaque rubrique, dites si c’est toujours vrai.',
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
  block: {
    asked: (space: string) => `${space} : la fiche est-elle toujours vraie ?`,
    read: 'Relire',
  },
  left: (count: number) =>
    plural('fr', count, {
      one: 'Il reste une rubrique à relire',
      other: `Il reste ${count} rubriques à relire`,
    }),
};

export type Messages = typeof fr;
