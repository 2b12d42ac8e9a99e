import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  title: 'Rooms and equipment',
  lead: 'What only one meeting can use at a time.',
  caption: 'Rooms and equipment of the space',
  kind: 'It is',
  kinds: { room: 'A room', equipment: 'Equipment' },
  name: 'Name',
  nameHint: 'Such as: upper room, projector.',
  quantity: 'How many',
  add: 'Add',
  remove: 'Remove',
  none: 'Nothing is noted yet',
  known: 'This name exists already.',
  added: 'Added.',
  removed: 'Removed.',
};
