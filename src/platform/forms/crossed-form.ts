import type { Lang } from '#platform/i18n';
import type { Form } from './form.ts';
import { type Said, shownOf, valuesOf } from './met.ts';
import type { Crossed } from './submit-met.ts';

export const crossedWords: Record<
  Lang,
  { crossed: string; gone: string; text: (theirs: string) => string; answer: string; nothing: string }
> = {
  fr: {
    crossed:
      'Un collègue a enregistré pendant que vous écriviez. Rien n’est perdu : regardez ce qui suit, puis enregistrez de nouveau.',
    gone: 'Un collègue a retiré ceci pendant que vous écriviez. Votre texte est gardé ici.',
    text: (theirs) => `Votre collègue a écrit : ${theirs}`,
    answer:
      'Votre collègue a changé cette réponse. La vôtre est gardée ici : enregistrez-la, ou reprenez la sienne.',
    nothing: 'rien',
  },
  en: {
    crossed:
      'A colleague saved while you were writing. Nothing is lost: look at what follows, then save again.',
    gone: 'A colleague removed this while you were writing. Your text is kept here.',
    text: (theirs) => `Your colleague wrote: ${theirs}`,
    answer: 'Your colleague changed this answer. Yours is kept here: save it, or take theirs again.',
    nothing: 'nothing',
  },
};

/**
 * The form as it comes back when somebody changed the same: both answers, to be looked at and saved again. `inWords` says
 * what the other one answered; where it says nothing (an identifier), only that she did.
 */
export function crossedForm(
  lang: Lang,
  form: Form,
  { met, theirs }: Crossed,
  {
    values = valuesOf,
    inWords,
  }: { values?: (said: Said) => Form['values']; inWords: (theirs: Said) => Record<string, string> },
): Form {
  const t = crossedWords[lang];
  const worded = inWords(theirs);
  const errors = met.crossed.map((field): [string, string] => {
    const text = worded[field];
    return [field, text === undefined ? t.answer : t.text(text || t.nothing)];
  });
  return {
    ...form,
    refusal: t.crossed,
    errors: Object.fromEntries(errors),
    values: { ...form.values, ...values(met.said), base: shownOf(theirs).base },
  };
}
