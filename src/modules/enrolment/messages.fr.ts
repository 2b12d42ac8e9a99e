import type { Reminder } from '#modules/registration/rules';

const numbers = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];

const reminders: Record<Reminder, string> = {
  phone: 'Par téléphone',
  sms: 'Par SMS',
  email: 'Par courriel',
  none: 'Ce n’est pas la peine',
};

const byPhone = 'Appelez l’espace pour vous inscrire.';

export const fr = {
  agenda: 'Agenda',
  enrol: 'Je m’inscris',
  wait: 'Je m’inscris sur la liste d’attente',
  titleOf: (title: string) => `Je m’inscris : ${title}`,
  opensOn: (day: string) => `Les inscriptions ouvrent ${day}.`,
  closed: {
    begun: 'Ces séances ont commencé : appelez l’espace pour les rejoindre.',
    closed: 'Les inscriptions en ligne sont closes : appelez l’espace pour savoir s’il reste une place.',
  },
  wholeCycle: 'Vous vous inscrivez à toutes les séances ; vous pourrez ensuite en laisser une.',
  wholeCycleOf: (count: number) =>
    `Vous vous inscrivez aux ${count} séances à venir. Vous pourrez ensuite en laisser une si vous ne pouvez pas venir.`,
  full: 'C’est complet pour le moment. Laissez votre nom : dès qu’une place se libère, elle est à vous et nous vous prévenons.',
  missing: (count: number) =>
    count === 1
      ? 'Il manque une chose pour vous inscrire'
      : `Il manque ${numbers[count - 2] ?? count} choses pour vous inscrire`,
  firstName: 'Prénom',
  name: 'Nom',
  phone: 'Téléphone',
  phoneHint: 'Pour vous prévenir si l’atelier est déplacé. Rien d’autre.',
  email: 'Courriel',
  emailHint:
    'Pour recevoir la confirmation, et de quoi changer ou annuler. Un téléphone ou un courriel suffit.',
  remind: 'Comment vous rappeler l’atelier ?',
  reminders,
  need: 'Un besoin particulier ?',
  needExamples: 'Par exemple : fauteuil roulant, grande écriture, boucle magnétique.',
  needHealth: 'N’indiquez rien sur votre santé.',
  computer: 'Votre ordinateur',
  laptop: 'Me prêter un ordinateur portable',
  forHer: {
    phoneHint: 'Pour prévenir la personne si l’atelier est déplacé.',
    emailHint: 'La confirmation y arrive, avec de quoi changer ou annuler.',
    remind: 'Comment rappeler l’atelier à la personne ?',
    reminders: { ...reminders, none: 'Pas de rappel' },
    need: 'Un besoin particulier ?',
    needHealth: 'N’écrivez rien sur la santé de la personne.',
    computer: 'Ordinateur',
    laptop: 'Lui prêter un ordinateur portable',
  },
  trap: 'Laissez ce champ vide',
  send: 'M’inscrire',
  sendWaiting: 'M’inscrire sur la liste d’attente',
  ratherPhone: (phone: string) => `Plutôt par téléphone : ${phone}`,
  erased:
    'Vos coordonnées sont effacées trois mois après l’atelier. Personne d’autre que l’équipe de l’espace ne les voit.',
  question: (one: string, other: string) => `Combien font ${one} plus ${other} ?`,
  questionHint:
    'Répondez en chiffres. Nous recevons beaucoup d’envois en même temps : cette question arrête les robots.',
  numbers,
  proved: 'Tout est prêt : vous pouvez envoyer.',
  askedTitle: 'Encore un envoi, et c’est fait',
  askedWhy:
    'Rien n’est perdu. Envoyez à nouveau, avec le bouton en bas de la page ; si une question est posée juste avant, répondez-y.',
  tooMany: (wait: string) =>
    `Beaucoup d’inscriptions viennent de cet ordinateur. Réessayez dans ${wait}, ou appelez l’espace.`,
  tooManyToMailbox: (wait: string) =>
    `Beaucoup d’inscriptions donnent cette adresse de courriel. Réessayez dans ${wait}, ou appelez l’espace.`,
  changed: 'C’est noté.',
  errors: {
    noFirstName: 'Indiquez votre prénom',
    noName: 'Indiquez votre nom',
    notAName: 'Un nom s’écrit sans adresse, ni « / », « : » ou « @ »',
    noContact: 'Laissez un téléphone ou un courriel, pour qu’on puisse vous prévenir',
    phoneOneShort: 'Le téléphone doit compter 10 chiffres : il en manque un',
    phoneShort: 'Le téléphone doit compter 10 chiffres : il en manque',
    phoneToRemind: 'Laissez un téléphone, ou choisissez un autre rappel',
    emailToRemind: 'Laissez un courriel, ou choisissez un autre rappel',
  } as Record<string, string>,
  refusals: {
    gone: 'Cet atelier n’existe plus.',
    no_registration: 'Cet atelier est sans inscription : venez.',
    by_phone: byPhone,
    cancelled: 'Cet atelier est annulé.',
    not_yet: 'Les inscriptions ne sont pas encore ouvertes.',
    closed: 'Les inscriptions en ligne sont closes. Appelez l’espace pour savoir s’il reste une place.',
    begun: 'Ces séances ont commencé. Appelez l’espace pour les rejoindre.',
    twice:
      'Vous êtes déjà inscrit à cet atelier. Le lien de votre courriel permet de changer ou d’annuler ; l’espace aussi, par téléphone.',
    no_laptop: 'Il n’y a plus d’ordinateur à prêter. Venez avec le vôtre, ou appelez l’espace.',
  },
  own: {
    title: (title: string) => `Votre inscription : ${title}`,
    kept: 'C’est noté, votre place est réservée',
    keptMail: (email: string) =>
      `Un courriel part à ${email}, avec le lien de cette page. Si vous ne pouvez plus venir, annulez : quelqu’un d’autre en profitera.`,
    keptCall:
      'Gardez l’adresse de cette page, ou votre numéro d’inscription : ils servent à changer ou annuler.',
    waiting: (rank: number) =>
      rank === 1
        ? 'Vous êtes la première personne sur la liste d’attente'
        : `Vous êtes au rang ${rank} de la liste d’attente`,
    waitingMail: 'Dès qu’une place se libère, elle est à vous et nous vous écrivons.',
    waitingCall: 'Dès qu’une place se libère, elle est à vous et nous vous appelons.',
    cancelled: 'Votre inscription est annulée',
    again: 'M’inscrire à nouveau',
    noMeetingLeft: 'L’atelier n’a pas lieu',
    cancelledNext: 'Merci d’avoir prévenu : la place profite à quelqu’un d’autre.',
    over: 'C’est terminé. Merci d’être venu.',
    states: { seat: 'Place réservée', waiting: 'Liste d’attente', cancelled: 'Annulée' },
    noMeeting: 'Cette séance n’a pas lieu',
    drop: 'Laisser cette séance',
    number: 'Votre numéro d’inscription :',
    byPhone: 'Dites-le au téléphone pour changer ou annuler :',
    change: 'Changer mon téléphone, mon rappel ou mon besoin',
    save: 'Enregistrer',
    cancel: 'Annuler mon inscription',
    cancelAll: 'Annuler mon inscription',
    cancelHint:
      'Votre place ira à la personne suivante. Cela ne se défait pas : il faudrait vous inscrire à nouveau.',
    lost: 'Ce lien ne sert plus',
    lostWhy: 'Il a été coupé en route, ou l’atelier est passé depuis plus de trois mois : tout est effacé.',
  },
};

export type Messages = typeof fr;
