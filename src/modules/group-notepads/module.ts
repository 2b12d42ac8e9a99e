import { groupForgotten, membersChanged } from '#modules/groups';
import { forgetNotepads, tellAccess } from '#modules/notepads';
import { on } from '#platform/events';
import { defineModule } from '#platform/module';
import { examples } from './examples.ts';
import { groupHolder } from './holder.ts';
import { notepadsPart } from './part.tsx';
import { routes } from './routes.tsx';

export const groupNotepads = defineModule({
  name: 'group-notepads',
  title: { fr: 'Blocs-notes des groupes', en: 'Notepads of groups' },
  purpose: 'together',
  does: {
    fr: 'Les membres d’un groupe écrivent dans les mêmes blocs-notes.',
    en: 'The members of a group write in the same notepads.',
  },
  needs: ['groups', 'notepads'],
  notepadHolders: [groupHolder],
  listens: [
    on(membersChanged, (tx, { groupId }) => tellAccess(tx, groupHolder.kind, groupId)),
    on(groupForgotten, (tx, { groupId }) => forgetNotepads(tx, groupHolder.kind, groupId)),
  ],
  routes,
  examples,
  groupParts: [notepadsPart],
});
