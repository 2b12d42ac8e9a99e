import type { Lang } from '#platform/i18n';

/** How often somebody gets mail about something. What is not at once is gathered in one letter. */
export type Rhythm = 'at-once' | 'daily' | 'weekly' | 'never';

/** Something that a module writes about, whose reader chooses how often she hears of it. */
export interface MailTopic {
  /** Begins with the module's name, such as `agenda.changes`; never changed, since choices are kept by it. */
  name: string;
  /** What somebody chooses to hear of: « Les nouveaux ateliers de vos espaces ». */
  label: Record<Lang, string>;
  /** As long as she chose nothing. */
  rhythm: Rhythm;
}
