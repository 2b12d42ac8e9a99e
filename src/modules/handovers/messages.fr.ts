import { ofName } from '#platform/of-name';

interface StandingIn {
  name: string;
  replaced: string;
  by: string;
  network: string;
  share: string;
  dates: string;
  address: string;
}

export const fr = {
  replacement: {
    title: (name: string) => `Remplacer ${name}`,
    crumb: 'Remplacement',
    lead: 'Pendant ces jours, une collègue ou un collègue a les mêmes droits. Ils cessent d’eux-mêmes le dernier soir.',
    what: 'Ce qui sera confié',
    who: 'Qui prend sa place',
    choose: 'Choisir',
    from: 'Premier jour',
    until: 'Dernier jour',
    submit: 'Enregistrer le remplacement',
    done: (name: string, dates: string) => `C’est noté : ${name} prend sa place ${dates}.`,
  },
  departure: {
    title: (name: string) => `Fermer le compte ${ofName(name)}`,
    crumb: 'Départ',
    lead: 'Ses connexions s’arrêtent aussitôt. Ses écrits restent.',
    holds: 'Ce qui est entre ses mains',
    holdsHint:
      'Ce qui est coché passe à la personne choisie. Le reste s’arrête : un rôle prend fin, une invitation est annulée, un atelier n’a plus personne pour le mener.',
    holdsNothing: 'Rien n’est entre ses mains.',
    welcome: (where: string) => `accueil : ${where}`,
    to: 'À qui le confier',
    nobody: 'À personne',
    choose: 'Choisissez à qui confier ce qui est coché, ou décochez tout.',
    submit: 'Fermer le compte',
    done: (name: string) => `Le compte ${ofName(name)} est fermé.`,
    handed: (name: string, to: string) =>
      `Le compte ${ofName(name)} est fermé. Ce qui était coché est confié à ${to}.`,
  },
  reopened: (name: string) => `Le compte ${ofName(name)} est rouvert. Donnez-lui maintenant un rôle.`,
  refusals: {
    nothing: 'Il n’y a rien ici que vous puissiez confier.',
    alreadyReplaced: 'Une personne prend déjà sa place pendant ces jours.',
  },
  mail: ({ name, replaced, by, network, share, dates, address }: StandingIn) => ({
    subject: `Vous remplacez ${replaced} ${dates} – ${network}`,
    text: [
      `Bonjour ${name},`,
      `${by} vous confie, ${dates}, ce que fait ${replaced} : ${share}.`,
      `Connectez-vous comme d’habitude pour commencer.`,
      { label: 'Me connecter', address },
      network,
    ],
  }),
};

export type Messages = typeof fr;
