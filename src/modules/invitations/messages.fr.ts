import { formatNumber } from '#platform/i18n';
import { ofName } from '#platform/of-name';

const nb = (count: number): string => formatNumber('fr', count);

interface Invited {
  name: string;
  by: string;
  network: string;
  share: string;
  until: string;
  address: string;
  phone: string;
}

const unasked = 'Vous n’attendiez pas cette invitation ? Laissez ce courriel : rien n’est fait sans vous.';

export const fr = {
  invite: {
    title: 'Inviter une personne',
    lead: 'Un courriel part avec un lien, valable 14 jours. Ce lien permet de choisir un mot de passe, ou d’entrer sans en choisir.',
    name: 'Nom',
    nameHint: 'Prénom et nom, tels qu’on les dira.',
    email: 'Adresse de courriel',
    submit: 'Envoyer l’invitation',
    sent: (name: string) => `L’invitation pour ${name} est partie.`,
    many: 'Plusieurs personnes à inviter ? Collez une liste',
  },
  many: {
    title: 'Inviter une liste',
    lead: 'Toutes les personnes de la liste reçoivent le même rôle. Si une ligne est à revoir, aucune invitation ne part.',
    one: 'Une seule personne à inviter ?',
    lines: 'Liste',
    linesHint:
      'Une personne par ligne : son nom, un point-virgule, son adresse. Par exemple : Nadia Ferrand ; nadia.ferrand@exemple.fr',
    submit: 'Envoyer les invitations',
    sent: (count: number) =>
      count < 2 ? 'L’invitation est partie.' : `${nb(count)} invitations sont parties.`,
    wrongCaption: 'Les lignes de la liste',
    line: 'Ligne',
    text: 'Ce qui est écrit',
    toDo: 'À revoir',
    right: 'Cette ligne convient.',
    problems: {
      shape: 'Écrivez un nom, un point-virgule, puis une adresse.',
      name: 'Il manque le nom, ou il dépasse 120 caractères.',
      email: 'Une adresse de courriel s’écrit comme nom@exemple.fr.',
      twice: 'Cette adresse est déjà plus haut dans la liste.',
      known: 'Cette personne a déjà un compte : ajoutez-lui un rôle sur sa page.',
      invited: 'Cette personne est déjà invitée.',
    },
    seePerson: 'Voir sa page',
    seeInvitation: 'Voir l’invitation',
  },
  errors: {
    tooManyLines: 'Une liste compte au plus 200 lignes : faites-en deux.',
    linesWrong: (count: number) =>
      count < 2
        ? 'Une ligne est à revoir : elle est montrée plus bas.'
        : `${nb(count)} lignes sont à revoir : elles sont montrées plus bas.`,
  },
  refusals: {
    known: (name: string) =>
      `${name} a déjà un compte à cette adresse. Voici sa page : vous pouvez y ajouter un rôle.`,
    invited: (name: string) =>
      `${name} a déjà reçu une invitation à cette adresse. La voici : vous pouvez la renvoyer.`,
    answered: 'Cette invitation a reçu sa réponse entre-temps.',
  },
  invitation: {
    title: (name: string) => `Invitation pour ${name}`,
    crumb: 'Invitation',
    to: 'Adresse',
    share: 'Pour',
    by: 'De la part de',
    sent: 'Envoyée le',
    until: 'Valable jusqu’au',
    expired: 'Cette invitation n’est plus valable. Renvoyez-la : un nouveau lien part, valable 14 jours.',
    open: 'Pas encore de réponse. Renvoyer fait partir un nouveau lien ; l’ancien cesse de servir.',
    cancelled: 'Cette invitation a été annulée.',
    accepted: 'Cette invitation a été acceptée.',
    seePerson: 'Voir sa page',
    resend: 'Renvoyer',
    cancel: 'Annuler l’invitation',
    resent: 'Un nouveau lien est parti.',
    isCancelled: 'L’invitation est annulée : son lien ne sert plus.',
  },
  charge: (name: string) => `invitation sans réponse : ${name}`,
  answer: {
    title: 'Une invitation pour vous',
    lead: (by: string, network: string) => `${by} vous invite à rejoindre l’équipe ${ofName(network)}.`,
    share: 'Ce qui vous est confié',
    email: 'Votre adresse pour vous connecter',
    until: 'Valable jusqu’au',
    how: 'Comment souhaitez-vous entrer ?',
    password: 'Choisir un mot de passe',
    passwordHint: 'Avec un mot de passe, que vous écrirez à chaque connexion :',
    link: 'Entrer sans mot de passe',
    linkHint: 'Ou sans, avec un lien que vous recevrez par courriel à chaque connexion :',
    accept: 'Accepter et entrer',
    already: 'Vous avez déjà un compte à cette adresse : ce rôle s’y ajoute.',
    bad: {
      accepted: 'Cette invitation a déjà servi',
      cancelled: 'Cette invitation a été annulée',
      expired: 'Cette invitation n’est plus valable',
      unknown: 'Ce lien ne mène plus à une invitation',
      shut: 'Votre compte est fermé',
    },
    why: {
      accepted:
        'Tout va bien : votre compte est ouvert. Connectez-vous avec votre mot de passe, ou demandez un lien par courriel.',
      cancelled: 'La personne qui vous invitait l’a reprise. Demandez-lui ce qu’il en est.',
      expired:
        'Elle était valable 14 jours. Demandez à la personne qui vous invitait de la renvoyer : cela lui prend un instant.',
      unknown:
        'Une invitation plus récente vous a peut-être été envoyée : ouvrez le dernier courriel reçu, et copiez l’adresse en entier.',
      shut: 'La coordination du réseau peut le rouvrir.',
    },
    signIn: 'Se connecter',
    forgotten: 'Choisir un mot de passe',
    call: (phone: string) => `Une question ? Appelez le ${phone}.`,
  },
  mail: ({ name, by, network, share, until, address, phone }: Invited) => ({
    subject: `${by} vous invite dans l’équipe ${ofName(network)}`,
    text: [
      `Bonjour ${name},`,
      `${by} vous invite à rejoindre l’équipe ${ofName(network)}.\nCe qui vous est confié : ${share}.`,
      `Le lien pour accepter sert une fois, jusqu’au ${until}.`,
      { label: 'Accepter l’invitation', address },
      phone === '' ? unasked : `${unasked}\nUne question : ${phone}.`,
      network,
    ],
  }),
};

export type Messages = typeof fr;
