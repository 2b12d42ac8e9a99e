import { plural } from '#platform/i18n';
import type { ReportState, Subject } from './report.ts';

const subjects: Record<Subject, string> = {
  hours: 'Les horaires',
  phone: 'Le téléphone ou le courriel',
  address: 'L’adresse ou le plan',
  closed: 'Cet espace n’existe plus',
  services: 'Ce qu’on y fait, les prix',
  access: 'L’accès, le bus, le parking',
  other: 'Autre chose',
};

const states: Record<ReportState, string> = {
  open: 'À traiter',
  taken: 'Pris en charge',
  done: 'Corrigés',
  refused: 'Sans suite',
};

interface MailWords {
  space: string;
  commune: string;
  address: string;
  network: string;
}

interface ResultWords extends MailWords {
  day: string;
  /** The names of the fields that changed. */
  changed: string[];
  answer: string | null;
}

export const fr = {
  link: 'Signaler une erreur',
  home: 'Accueil',
  title: 'Signaler une erreur',
  about: (space: string, commune: string) => `${space}, ${commune}`,
  lead: 'Dites-nous ce qui ne va pas sur cette page : l’équipe de l’espace le corrigera. Pas besoin de compte.',
  subject: 'Qu’est-ce qui est faux ?',
  subjects,
  message: 'Que faut-il corriger ?',
  messageHint: 'Par exemple : « Le samedi, c’est fermé à midi. » N’indiquez rien sur votre santé.',
  contact: 'Votre courriel ou votre téléphone',
  contactHint: 'Seulement si vous voulez savoir ce qui a été corrigé. Il est effacé un mois après.',
  trap: 'Ne remplissez pas ce champ',
  send: 'Envoyer',
  back: 'Revenir à la page de l’espace',
  errors: {
    noSubject: 'Cochez au moins une réponse.',
    missing: 'Dites en une phrase ce qu’il faut corriger.',
    noContact:
      'On ne pourrait pas vous répondre ainsi : écrivez un courriel ou un téléphone entier, ou rien.',
  } as Record<string, string>,
  tooMany: (wait: string) => `Plusieurs signalements viennent d’être envoyés d’ici. Réessayez dans ${wait}.`,
  sentTitle: 'Merci, c’est noté',
  sent: (space: string) => `L’équipe de l’espace « ${space} » va vérifier et corriger sa page.`,
  sentNext:
    'Si vous avez laissé un courriel, un merci vient d’y partir : vous y lirez ensuite, une fois, ce qui a été corrigé. Si c’est un téléphone, l’équipe vous répondra.',
  staff: {
    title: 'Signalements',
    states,
    tabs: 'Signalements par état',
    received: (day: string) => `Reçu le ${day}`,
    handled: (name: string, day: string) => `${name}, le ${day}`,
    contact: 'Pour répondre :',
    answer: 'Note pour l’équipe',
    correct: 'Corriger la fiche',
    answerRead: 'Ce qui a été corrigé, ou pourquoi rien ne l’est : la personne le lira par courriel',
    steps: {
      taken: 'Je m’en occupe',
      done: 'C’est corrigé',
      refused: 'Sans suite',
      open: 'À traiter de nouveau',
      giveBack: 'Rendre à l’équipe',
    },
    taken: (name: string, day: string) => `Pris en charge par ${name}, depuis le ${day}`,
    somebody: 'une personne de l’équipe',
    toldOn: (day: string) => `La personne a été prévenue le ${day}.`,
    told: 'C’est noté. La personne est prévenue par courriel.',
    none: 'Aucun signalement ici',
    noneWhy:
      'Quand une personne signale une erreur sur une page dont vous vous occupez, elle apparaît dans cette liste.',
    saved: 'C’est noté.',
    refusals: {
      gone: 'Ce signalement a déjà été traité.',
      unchanged:
        'Rien n’a changé sur cette fiche depuis ce signalement. Corrigez-la d’abord, ou écrivez dans la note ce qui est corrigé.',
      taken: 'Une autre personne vient de s’en charger : rien n’a changé.',
    },
  },
  mails: {
    thanks: ({ space, commune, address, network }: MailWords) => ({
      subject: `Merci pour votre signalement – ${network}`,
      text: [
        'Bonjour,',
        `Merci d’avoir signalé une erreur sur la page de l’espace ${space} (${commune}) : l’équipe la vérifie. Vous recevrez un seul autre courriel, quand ce sera fait.`,
        { label: 'Voir la page', address },
        'Votre adresse ne sert qu’à cela : elle est effacée un mois après. Si vous n’avez rien signalé, laissez ce courriel de côté.',
        network,
      ],
    }),
    done: ({ space, commune, address, network, day, changed, answer }: ResultWords) => ({
      subject: `Grâce à vous, une page est corrigée – ${network}`,
      text: [
        'Bonjour,',
        `Le ${day}, vous avez signalé une erreur sur la page de l’espace ${space} (${commune}). C’est corrigé, merci.`,
        ...(changed.length > 0 ? [`Ce qui a changé depuis : ${changed.join(', ')}.`] : []),
        ...(answer ? [answer] : []),
        { label: 'Voir la page', address },
        network,
      ],
    }),
    refused: ({ space, commune, address, network, day, answer }: ResultWords) => ({
      subject: `Votre signalement – ${network}`,
      text: [
        'Bonjour,',
        `Le ${day}, vous avez signalé une erreur sur la page de l’espace ${space} (${commune}). L’équipe a vérifié : la page reste comme elle est. Merci d’avoir pris le temps de nous écrire.`,
        ...(answer ? [answer] : []),
        { label: 'Voir la page', address },
        network,
      ],
    }),
  },
  block: {
    waiting: (count: number) =>
      plural('fr', count, {
        one: 'Une erreur signalée attend',
        other: `${count} erreurs signalées attendent`,
      }),
    why: 'par des personnes qui ont lu une page',
    see: 'Voir',
    what: 'les signalements',
    seeReports: 'Voir les signalements',
  },
};

export type Messages = typeof fr;
