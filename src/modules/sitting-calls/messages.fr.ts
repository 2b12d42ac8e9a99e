import { ofName } from '#platform/of-name';

const s = (count: number): string => (count < 2 ? '' : 's');

const quorumOf = (quorum: number): string =>
  `Le quorum est de ${quorum} membre${s(quorum)} présent${s(quorum)} ou représenté${s(quorum)}.`;

const willBe = (held: number): string =>
  held === 0
    ? 'personne n’a encore dit venir'
    : `${held} membre${s(held)} ${held === 1 ? 'a' : 'ont'} dit venir ou se faire remplacer`;

export const fr = {
  title: 'Convocation',
  answers: {
    there: 'Je viens',
    remote: 'Je participe à distance',
    excused: 'Je m’excuse',
    deputyNamed: (name: string) => `${name} vient à ma place`,
  },
  said: {
    there: 'vient',
    remote: 'à distance',
    excused: 's’excuse',
    deputy: 'se fait remplacer',
    deputyNamed: (name: string) => `se fait remplacer par ${name}`,
    none: 'pas de réponse',
    notCalled: 'pas de convocation',
  },
  hers: {
    there: 'Vous avez répondu : je viens.',
    remote: 'Vous avez répondu : je participe à distance.',
    excused: 'Vous avez répondu : je m’excuse.',
    deputy: 'Vous avez répondu : quelqu’un vient à ma place.',
  },
  form: {
    title: 'Votre réponse',
    question: 'Venez-vous ?',
    questionFor: (name: string) => `Que répond ${name} ?`,
    said: 'Un mot',
    saidHint: 'Seules les personnes qui préparent la réunion le lisent.',
    submit: 'Répondre',
    change: 'Changer votre réponse',
    noted: 'C’est noté. Merci d’avoir répondu.',
    notedFor: (name: string) => `La réponse ${ofName(name)} est notée.`,
    errors: { answer: 'Choisissez une réponse.' } as Record<string, string>,
  },
  link: {
    order: 'Ordre du jour',
    place: 'Lieu',
    noPlace: 'Le lieu n’est pas encore dit.',
    online: 'Rejoindre à distance',
    cancelled: 'Cette réunion n’aura pas lieu.',
    undated: 'Sa date est à trouver : vous recevrez un courriel quand elle sera fixée.',
    over: 'Cette réunion est passée.',
    toRead: 'À lire avant',
    lost: 'Ce lien n’ouvre plus rien',
    lostWhy:
      'La réunion est passée depuis longtemps, ce groupe est archivé, ou vous n’en êtes plus membre. Écrivez à la personne qui prépare les réunions.',
  },
  part: {
    notCalled: 'La convocation n’est pas partie.',
    notCalledHint: (count: number) =>
      count === 0
        ? 'Donnez d’abord une place à des membres.'
        : `${count} membre${s(count)} recevr${count < 2 ? 'a' : 'ont'} la date, l’ordre du jour et de quoi répondre d’un geste.`,
    noPlace: 'La convocation ne dira pas où la réunion se tient.',
    sayPlace: 'Dire le lieu',
    call: (count: number) => `Envoyer la convocation à ${count} membre${s(count)}`,
    callNew: (count: number) => `Convoquer aussi ${count} nouveau${count < 2 ? '' : 'x'} membre${s(count)}`,
    again: 'Renvoyer la convocation à tous',
    orderNews: 'L’ordre du jour a changé depuis la convocation',
    orderNewsHint:
      'Personne n’est prévenu à chaque retouche. Quand il est prêt, renvoyez la convocation : chaque membre le reçoit.',
    called: (count: number) => `La convocation est partie à ${count} membre${s(count)}.`,
    caption: 'Réponses des membres',
    name: 'Nom',
    organisation: 'Pour',
    answer: 'Réponse',
    note: 'Par téléphone',
    noteIt: 'Noter',
    noteFor: (name: string) => `la réponse ${ofName(name)}`,
    withoutEmail: 'sans adresse électronique : à prévenir autrement',
    deputyOf: (name: string) => `supplée ${name}`,
    counts: (coming: number, excused: number, silent: number) =>
      `${coming} vien${coming < 2 ? 't' : 'nent'}, ${excused} s’excuse${excused < 2 ? '' : 'nt'}, ${silent} n’${silent < 2 ? 'a' : 'ont'} pas répondu.`,
    replaced: (count: number) =>
      count === 1 ? 'Une personne se fait remplacer.' : `${count} personnes se font remplacer.`,
    excused: 'S’excusent :',
    quorumReached: (quorum: number, held: number) =>
      `${quorumOf(quorum)} Il serait atteint : ${willBe(held)}.`,
    quorumMissing: (quorum: number, held: number) =>
      `${quorumOf(quorum)} Il en manque ${quorum - held} : ${willBe(held)}.`,
    answerLink: 'Répondre',
    waits: (when: string) => `Réunion ${when} : venez-vous ?`,
  },
  block: {
    waiting: 'Venez-vous ?',
    answer: 'Répondre',
    next: (when: string) => `Réunion, ${when}`,
    open: 'Voir la réunion',
  },
  letters: {
    hello: (name: string) => `Bonjour ${name},`,
    asDeputy: (name: string) => `Vous suppléez ${name} : votre présence compte quand ${name} ne vient pas.`,
    online: (address: string) => `À distance : ${address}`,
    why: (why: string) => `Voici pourquoi : ${why}`,
    order: 'Ordre du jour',
    answer: 'Venez-vous ? Répondez d’un geste :',
    noAccount: 'Ces liens sont à vous : ils s’ouvrent sans compte, et vous pouvez changer d’avis.',
    call: {
      subject: (title: string, when: string) => `Convocation : ${title}, ${when}`,
      says: (group: string) => `${group} vous invite à sa prochaine réunion.`,
    },
    again: {
      subject: (title: string, when: string) => `Ordre du jour : ${title}, ${when}`,
      says: (group: string) => `voici l’ordre du jour de la prochaine réunion : ${group}.`,
    },
    changed: {
      subject: (title: string, when: string) => `Du nouveau : ${title}, ${when}`,
      says: (group: string) => `la réunion change : ${group}. Votre réponse compte toujours.`,
    },
    moved: {
      subject: (title: string, when: string) => `Nouvelle date : ${title}, ${when}`,
      says: (group: string) => `la réunion change de date ou d’heure : ${group}. Dites-nous si vous venez.`,
    },
    undated: {
      subject: (title: string, when: string) => `Date à trouver : ${title}, ${when}`,
      says: (group: string) =>
        `la réunion n’aura pas lieu à cette date : ${group}. Vous recevrez la nouvelle date quand elle sera fixée.`,
    },
    cancelled: {
      subject: (title: string, when: string) => `Annulée : ${title}, ${when}`,
      says: (group: string) => `la réunion n’aura pas lieu : ${group}. Vous n’avez rien à faire.`,
    },
    reminder: {
      subject: (title: string, when: string) => `Venez-vous ? ${title}, ${when}`,
      says: (group: string) => `la réunion approche, et nous ne savons pas encore si vous venez : ${group}.`,
    },
    counted: {
      subject: (name: string, when: string) => `${name} compte sur vous : ${when}`,
      says: (name: string, group: string) => `${name} ne peut pas venir et compte sur vous : ${group}.`,
      way: 'Voir la réunion',
    },
  },
  refusals: {
    settled: 'Cette réunion est terminée ou annulée.',
    undated: 'Cette réunion n’a pas encore de date : on ne convoque pas sans date.',
    past: 'Cette réunion a déjà commencé.',
    nobody: 'Ce groupe n’a pas encore de membres.',
    called: 'La convocation est déjà partie à tous les membres.',
    moved:
      'La date a changé pendant que vous répondiez : votre réponse n’est pas notée. Relisez la date, puis répondez.',
    over: 'Cette réunion est passée ou annulée : votre réponse ne change plus rien.',
    gone: 'Cette personne n’est plus membre du groupe.',
  },
};

export type Messages = typeof fr;
