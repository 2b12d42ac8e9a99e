/** The sections of a space's page, in the order in which somebody is asked whether each is still true. */
export const sections = [
  'address',
  'hours',
  'contact',
  'services',
  'prices',
  'access',
  'people',
  'words',
] as const;

export type Section = (typeof sections)[number];

export const verdicts = ['true', 'wrong'] as const;
export type Verdict = (typeof verdicts)[number];

/** The link of a letter, a colleague who is signed in, or an ambassador who has the team on the phone. */
export type Way = 'link' | 'staff' | 'phone';

/** What was answered about one section. */
export interface KeptAnswer {
  section: Section;
  verdict: Verdict;
  correction: string | null;
  /** What was wrong was put right at once. */
  saved: boolean;
  answeredAt: Date;
  way: Way;
  /** Null once the name was erased. */
  answeredBy: string | null;
}

/** What is still to be answered, in the order of the page. */
export const unanswered = (answers: readonly Pick<KeptAnswer, 'section'>[]): Section[] =>
  sections.filter((section) => !answers.some((answer) => answer.section === section));

/** What an ended question comes to once an answer was amended; sections that nobody answered were checked otherwise. */
export const outcomeAmended = (
  answers: readonly Pick<KeptAnswer, 'verdict' | 'saved'>[],
): 'confirmed' | 'corrected' =>
  answers.every(({ verdict, saved }) => verdict === 'true' || saved) ? 'confirmed' : 'corrected';

/** The section whose answer somebody asks to change, as an address names it; none of a question that nobody answered. */
export const amendable = (
  asked: string | undefined,
  answers: readonly Pick<KeptAnswer, 'section'>[],
  outcome: string | null,
): Section | null =>
  outcome === 'lapsed' ? null : (answers.find(({ section }) => section === asked)?.section ?? null);

/**
 * What becomes of a question that was answered: nothing as long as a section waits. What was put right at once is true
 * now.
 */
export function outcomeOf(
  answers: readonly Pick<KeptAnswer, 'section' | 'verdict' | 'saved'>[],
): 'confirmed' | 'corrected' | null {
  if (unanswered(answers).length > 0) return null;
  return outcomeAmended(answers);
}
