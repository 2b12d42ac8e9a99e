import type { Lang } from '#platform/i18n';
import type { MailTopic, Rhythm } from '#platform/mail/topic';
import type { Module } from '#platform/module';

/** A topic as it is chosen on the page. */
export interface Offered {
  name: string;
  label: string;
  rhythm: Rhythm;
}

interface Choosing {
  modules: readonly Pick<Module, 'mailTopics'>[];
  lang: Lang;
  /** What she chose until now. */
  chosen: ReadonlyMap<string, Rhythm>;
  isOffered: (topic: MailTopic) => boolean;
}

/** The topics that somebody may choose, each as it holds for her now. */
export const offered = ({ modules, lang, chosen, isOffered }: Choosing): Offered[] =>
  modules
    .flatMap(({ mailTopics = [] }) => mailTopics)
    .filter((topic) => isOffered(topic) || chosen.has(topic.name))
    .map(({ name, label, rhythm }) => ({ name, label: label[lang], rhythm: chosen.get(name) ?? rhythm }));
