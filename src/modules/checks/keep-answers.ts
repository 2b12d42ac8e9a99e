import type { Database } from '#platform/database/deed';
import { amendAnswer } from './amend-answer.ts';
import { type Answer, type Answering, answerCheck } from './answer-check.ts';
import type { Section } from './section.ts';

/** What a form says: of the sections that wait, or of one whose answer is amended. */
export interface Said {
  requestId: string;
  amended: Section | null;
  answers: readonly Answer[];
}

export function keepAnswers(
  db: Database,
  { requestId, amended, answers }: Said,
  by: Answering,
): Promise<{ refusal: 'closed' | null }> {
  const [answer] = answers;
  return amended && answer
    ? amendAnswer(db, { requestId, answer }, by)
    : answerCheck(db, { requestId, answers }, by);
}
