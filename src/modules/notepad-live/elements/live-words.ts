import type { Words } from '../../../browser/editor/words.ts';
import type { Messages } from '../messages.fr.ts';

/** What the page says while several write in it. */
export type LiveWords = Messages['live'] & { writing: Words };
