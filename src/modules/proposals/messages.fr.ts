import { formatNumber } from '#platform/i18n';
import { ofName } from '#platform/of-name';

interface AnswerMail {
  network: string;
  space: string;
  who: string;
  words: string;
  address: string;
}

const s = (count: number): string => (count < 2 ? '' : 's');
const nb = (count: number): string => formatNumber('fr', count);

const proposals = {
  title: 'Propositions en attente',
  lead: 'Ce que les espaces ont changé et que le public ne voit pas encore.',
  none: 'Aucune proposition n’attend.',
  noneWhy: 'Quand un espace propose un changement, il apparaît ici.',
  noneOff: 'Les espaces publient eux-mêmes : leurs changements n’attendent personne.',
  one: (name: string) => `Proposition ${ofName(name)}`,
  count: (count: number) => `${nb(count)} proposition${s(count)}`,
  space: 'Espace',
  who: 'Proposé par',
  when: 'Quand',
  what: 'Ce qui change',
  examine: 'Examiner',
  since: 'Changé depuis',
  proposed: 'Proposé',
  movedSince: 'La fiche a changé depuis cette proposition : regardez la colonne « Changé depuis ».',
  pick: 'Je garde',
  pickLegend: 'Quelles réponses gardez-vous ?',
  accept: 'Accepter ce qui est coché',
  accepted: (name: string) => `C’est publié, au nom ${ofName(name)}.`,
  reason: 'La raison',
  whyRefuse: 'Pourquoi refuser',
  reasonHint: 'La personne qui a proposé lit cette phrase.',
  refuse: 'Refuser la proposition',
  refused: 'La proposition est refusée. La personne lira votre raison.',
  discuss: 'En parler',
  note: 'Votre message',
  noteHint: 'Vu par l’équipe de l’espace et par l’ambassadeur.',
  send: 'Envoyer',
  sent: 'Votre message est envoyé.',
  withdraw: 'Reprendre cette proposition',
  withdrawn: 'La proposition est reprise : la fiche ne change pas.',
  states: { waiting: 'En attente', accepted: 'Acceptée', refused: 'Refusée', withdrawn: 'Reprise' },
  decided: (name: string, when: string) => `Par ${name}, ${when}.`,
  refusals: {
    decided: 'Quelqu’un a déjà répondu à cette proposition.',
    nothingPicked: 'Cochez au moins une réponse à garder, ou refusez la proposition.',
    moved:
      'Depuis cette proposition, l’espace est passé à une autre structure : décochez ce qui décrit la précédente, ou refusez la proposition.',
    changed:
      'La fiche a changé pendant que vous la lisiez, et rien n’est publié. Voici ce qu’elle dit maintenant : relisez, puis acceptez ou refusez.',
    siretTaken:
      'Ce SIRET est déjà celui d’une autre structure : décochez-le, ou choisissez cette structure dans la fiche.',
  },
  setting: 'Faut-il un accord ?',
  settingQuestion: 'Les changements faits par les espaces',
  settings: { no: 'sont publics tout de suite', yes: 'attendent l’accord de l’ambassadeur du territoire' },
  saveSetting: 'Enregistrer ce choix',
  settingSaved: 'C’est enregistré.',
};

const mails = {
  accepted: ({ network, space, who, address }: AnswerMail) => ({
    subject: `${space} : votre changement est publié`,
    text: [
      'Bonjour,',
      `${who} a accepté le changement que vous proposiez pour « ${space} ». Le public le voit maintenant.`,
      { label: 'Voir la proposition', address },
      network,
    ],
  }),
  refused: ({ network, space, who, words, address }: AnswerMail) => ({
    subject: `${space} : une réponse à votre proposition`,
    text: [
      'Bonjour,',
      `${who} n’a pas retenu le changement que vous proposiez pour « ${space} », et vous dit pourquoi :`,
      words,
      'Vous pouvez lui répondre, ou proposer autre chose.',
      { label: 'Répondre', address },
      network,
    ],
  }),
  note: ({ network, space, who, words, address }: AnswerMail) => ({
    subject: `${space} : un message sur votre proposition`,
    text: [
      'Bonjour,',
      `${who} vous écrit au sujet du changement que vous proposez pour « ${space} » :`,
      words,
      { label: 'Répondre', address },
      network,
    ],
  }),
};

export const fr = {
  proposals,
  mails,
  space: {
    answered: 'Réponses à vos propositions',
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
  block: {
    proposals: (count: number) =>
      count < 2 ? 'Une proposition à relire' : `${nb(count)} propositions à relire`,
    why: 'Des espaces attendent votre accord.',
    examine: 'Examiner',
  },
};

export type Messages = typeof fr;
