import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  uses: ({ held, coming, spaces }) =>
    [
      `Used in ${spaces} space${spaces === 1 ? '' : 's'}`,
      held > 0 ? `${held} meeting${held === 1 ? '' : 's'} held` : null,
      coming > 0 ? `${coming} to come` : null,
    ]
      .filter((part) => part !== null)
      .join(', '),
};
