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

const states: Record<ReportState, string> = { open: 'À traiter', done: 'Corrigés', refused: 'Sans suite' };

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
  contactHint: 'Seulement si vous voulez une réponse. Il est effacé un mois après.',
  trap: 'Ne remplissez pas ce champ',
  send: 'Envoyer',
  back: 'Revenir à la page de l’espace',
  errors: {
    noSubject: 'Cochez au moins une réponse.',
    missing: 'Dites en une phrase ce qu’il faut corriger.',
  } as Record<string, string>,
  tooMany: (wait: string) => `Plusieurs signalements viennent d’être envoyés d’ici. Réessayez dans ${wait}.`,
  sentTitle: 'Merci, c’est noté',
  sent: (space: string) => `L’équipe de l’espace « ${space} » va vérifier et corriger sa page.`,
  sentNext: 'Si vous avez laissé un moyen de vous joindre, elle vous répondra.',
  staff: {
    title: 'Signalements',
    states,
    tabs: 'Signalements par état',
    received: (day: string) => `Reçu le ${day}`,
    handled: (name: string, day: string) => `${name}, le ${day}`,
    contact: 'Pour répondre :',
    answer: 'Note pour l’équipe',
    correct: 'Corriger la fiche',
    done: 'C’est corrigé',
    refused: 'Sans suite',
    open: 'À traiter de nouveau',
    none: 'Aucun signalement ici',
    noneWhy:
      'Quand une personne signale une erreur sur une page dont vous vous occupez, elle apparaît dans cette liste.',
    saved: 'C’est noté.',
    gone: 'Ce signalement a déjà été traité.',
  },
  block: {
    title: 'Signalements',
    waiting: (count: number) =>
      plural('fr', count, {
        one: 'Une erreur signalée attend',
        other: `${count} erreurs signalées attendent`,
      }),
    why: 'par des personnes qui ont lu une page',
    see: 'Voir',
  },
};

export type Messages = typeof fr;
