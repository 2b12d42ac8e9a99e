import type { fr } from './messages.fr.ts';

const s = (count: number): string => (count === 1 ? '' : 's');

export const en: typeof fr = {
  title: 'Minutes',
  all: 'Minutes',
  of: (when: string) => `Minutes: ${when}`,
  states: { proposed: 'proposed', validated: 'validated', replaced: 'replaced' },
  proposedBy: (told: string) => `Proposed: ${told}`,
  validatedBy: (told: string) => `Validated: ${told}`,
  older: 'This is an older version.',
  standing: 'A new version is proposed. This one stands until the new one is validated.',
  versions: 'Versions',
  version: (number: number) => `Version ${number}`,
  read: 'Read again',
  partRead: (state: string) => `Read the minutes (${state})`,
  toRead: (when: string) => `Read the minutes again: ${when}`,
  toValidate: (when: string) => `Read again and validate the minutes: ${when}`,
  act: {
    validate: 'Validate the minutes',
    amend: 'Ask for a change',
    correct: 'Correct',
    publish: 'Publish them on the public page',
    withdraw: 'Publish them no more',
    again: 'Propose a new version',
    seePublic: 'See the public page',
  },
  draft: {
    held: (from: string, to: string) => `Opened at ${from}, closed at ${to}.`,
    attended: {
      there: (names: string) => `Present: ${names}.`,
      remote: (names: string) => `From afar: ${names}.`,
      represented: (names: string) => `Represented: ${names}.`,
      excused: (names: string) => `Apologies: ${names}.`,
    },
    someone: 'somebody of the group',
    noNotes: 'No notes were taken together.',
  },
  propose: {
    title: 'Propose the minutes',
    lead: 'These are the notes of the meeting. Read them again, then propose them: the members may ask for changes.',
    how: 'A line that begins with “Decision:” will be in the register. A line “Action: read the plan again (Nadia Ferrand, by 15 December)” will say who does what, and by when.',
    text: 'The minutes',
    submit: 'Propose to the members',
    cancel: 'Cancel',
  },
  amend: {
    lead: 'Write the minutes as they should be: all members will see what you change.',
    leadSteer: 'You keep these minutes: what you write takes its place at once.',
    why: 'Why',
    whyHint: 'A sentence, which the group will read.',
    submit: 'Ask for this change',
    save: 'Save',
    theirs: 'What is saved now',
  },
  publish: {
    title: 'Publish the minutes',
    lead: (group: string) =>
      `Everybody will read them, without an account, on the public page of “${group}”, with the decisions that are written in them.`,
    names: 'With the names of people?',
    unnamed: 'Without the names',
    unnamedHint:
      'The lines that say who was there are left out, and each name becomes the organisation that the person speaks for.',
    named: 'With the names',
    namedHint: (names: readonly string[]) =>
      `Everybody will read: ${names.join(', ')}. Ask them first. Search engines are asked not to keep the page.`,
    nobody: 'No name that the group knows is in them.',
    preview: 'What will be read without the names',
    left: (words: readonly string[]) =>
      `It still says, as the names of people of the group do: ${words.join(', ')}. If it is about them, first propose a version that does not name them.`,
    readFirst:
      'Read it first: a first name alone, or the name of somebody outside the group, stays in the text.',
    submit: 'Publish',
    isUnnamed: 'Published without the names of people.',
  },
  reading: {
    nothing: 'Nothing to change',
    as: (name: string) => `You write as ${name}.`,
    count: (count: number, all: number) =>
      count === 0
        ? 'No member has read them yet.'
        : `${count} of ${all} members ${count === 1 ? 'has' : 'have'} read them.`,
  },
  amendments: {
    toSettle: (count) =>
      count === 1 ? 'Answer the change asked for' : `Answer the ${count} changes asked for`,
    title: (count: number) => `Change${s(count)} asked for (${count})`,
    by: (name: string | null) =>
      name === null ? 'A change is asked for' : `A change is asked for by ${name}`,
    states: { open: 'waits for an answer', taken: 'taken in', left: 'left aside' },
    answer: 'Your answer',
    answered: (name, said) => `${name}: ${said}`,
    reply: 'Answer',
    take: 'Take it in',
    leave: 'Leave it aside',
  },
  brief: { decided: 'What was decided', agreed: 'Who does what' },
  validate: {
    offline:
      'The version that is published leaves the public page when you validate: then read the new one, and publish it.',
    lead: 'Check what will be in the register, and complete the names and dates that are missing.',
    decisions: (count: number) => `Decisions (${count})`,
    noDecision: 'No line of the minutes begins with “Decision:”.',
    actions: (count: number) => `Actions (${count})`,
    noAction: 'No line of the minutes begins with “Action:”.',
    known: (number: number) => `in the register already, decision ${number}`,
    begun: (count: number) => `Actions in the register already (${count})`,
    begunHint: 'They go on as they stand: each is changed on its own page.',
    newActions: (count: number) => `New actions (${count})`,
    noNew: 'No new action.',
    dueOn: (day: string) => `by ${day}`,
    isDone: 'done',
    isDropped: 'given up',
    owner: 'Who takes it on?',
    nobody: 'Nobody yet',
    due: 'By when?',
    submit: 'Validate',
  },
  notes: {
    closed: 'The minutes of this meeting are validated: what the group keeps of it is written there.',
    read: 'Read the minutes',
  },
  done: {
    proposed: 'The minutes are proposed: the members are told.',
    amended: 'Your request is here: the group will read it.',
    reworded: 'Saved.',
    taken: 'The change is in the minutes.',
    left: 'The change is left aside.',
    read: 'Noted: you have nothing to change.',
    validated: 'The minutes are validated: decisions and actions are in the register.',
    published: 'The minutes can be read on the public page of the group.',
    withdrawn: 'The minutes are published no more.',
  },
  errors: { text: 'Minutes cannot be empty.' },
  refusals: {
    long: 'A decision or an action holds in two thousand letters: write it shorter, the rest of the minutes says the details.',
    notValidated: 'These minutes are not validated yet.',
    proposed: 'Minutes of this meeting are proposed already.',
    notHeld: 'This meeting has not begun yet.',
    validated: 'These minutes are validated: propose a new version.',
    archived: 'This group has ended its work: nothing is written in it any more.',
    same: 'You changed nothing.',
    decided: 'This change has been answered already.',
    apart: 'This passage has changed since. Correct the minutes yourself, then leave this request aside.',
    otherVersion:
      'Another version has just been validated: it is the one that you read here. Read it before you publish it.',
    changed: 'The minutes changed while you were reading them. Read them again before you go on.',
    amended: 'Changes wait for an answer: answer them first.',
  },
  mail: {
    subject: (group: string) => `Minutes to be read again: ${group}`,
    hello: (name: string) => `Hello ${name},`,
    proposed: (by: string, group: string, when: string) =>
      `${by} proposes the minutes of the meeting “${group}”: ${when}.`,
    how: 'Read them again, then say on their page that nothing is to change, or ask for a change: the whole group will see it.',
    look: 'Read the minutes again',
    validatedSubject: (group: string) => `Minutes validated: ${group}`,
    validated: (by: string, group: string, when: string) =>
      `${by} validated the minutes of the meeting “${group}”: ${when}.`,
    offline:
      'The version before is published no more: the new one will be once somebody has read it for that.',
    decided: 'What is decided',
    decision: (about: string, text: string) => `${about}: ${text}`,
    read: 'Read the minutes',
  },
};
