/** What became of a mail. */
export type MailState =
  | 'unsorted'
  | 'waiting'
  | 'held'
  | 'sent'
  | 'gathered'
  | 'unwanted'
  | 'refused'
  | 'given-up'
  | 'bounced'
  | 'stopped'
  | 'forgotten';

/** Those whose words are still known, and that somebody may send once more. */
export const retriable: readonly MailState[] = ['refused', 'given-up', 'stopped'];

/** Whether somebody may have it tried at once: it ended without leaving, or waits for its next try. */
export const isRetriable = ({ state, attempts }: { state: MailState; attempts: number }): boolean =>
  retriable.includes(state) || (state === 'waiting' && attempts > 0);
