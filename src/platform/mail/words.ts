import { type Lang, speak } from '#platform/i18n';

const fr = {
  why: (topics: readonly string[]) =>
    `Vous recevez ce courriel parce que vous suivez ${topics.map((topic) => `«\u00a0${topic}\u00a0»`).join(', ')}.`,
  choose: 'Choisir ce que vous recevez, et quand',
  replies: 'Répondez à ce courriel : tout le groupe lira votre réponse.',
  digest: (count: number, network: string) =>
    network === '' ? `${count} nouvelles pour vous` : `${count} nouvelles pour vous – ${network}`,
  gathered: 'Bonjour,\nvoici, réunies en une lettre, les nouvelles que vous avez demandé à suivre.',
};

type Words = typeof fr;

const en: Words = {
  why: (topics) => `You get this email because you follow ${topics.map((topic) => `“${topic}”`).join(', ')}.`,
  choose: 'Choose what you get, and when',
  replies: 'Answer this email: the whole group will read you.',
  digest: (count, network) =>
    network === '' ? `${count} pieces of news for you` : `${count} pieces of news for you – ${network}`,
  gathered: 'Hello,\nhere, gathered in one letter, is the news that you asked to follow.',
};

export const words = (lang: Lang): Words => speak({ fr, en }, lang);
