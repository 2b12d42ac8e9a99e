import { offersOf, offerWords } from '#modules/space-page/rules';
import { languages } from '#platform/i18n';
import { capitalised } from '#platform/letter-case';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { Field } from '#ui/Field';
import { things } from '../need.ts';
import { referralPath } from '../referral-path.ts';
import { words } from '../words.ts';
import { ReferralStep, type StepProps } from './ReferralStep.tsx';

/** For whom, in the least words. */
export function NeedPage({ page, space, form }: StepProps) {
  const t = words(page.lang);
  const inForm = { page, form };
  const offers = offersOf(space);
  return (
    <ReferralStep
      {...inForm}
      space={space}
      number={1}
      heading={t.need.heading}
      action={referralPath(space.slug)}
      carried={['service', 'telephone']}
    >
      <Field
        {...inForm}
        name="prenom"
        label={t.need.firstName}
        hint={t.need.firstNameHint}
        width="medium"
        autocomplete="off"
        maxlength={40}
        optional
      />
      {offers.length > 0 && (
        <Choices
          {...inForm}
          name="besoins"
          label={t.need.needs}
          choices={offers.map((offer) => ({ value: offer, label: offerWords[page.lang][offer] }))}
          optional
        />
      )}
      <Choices
        {...inForm}
        name="apporter"
        label={t.need.bring}
        choices={things.map((thing) => ({ value: thing, label: capitalised(t.things[thing]) }))}
        optional
      />
      <Field
        {...inForm}
        name="autre"
        label={t.need.other}
        hint={t.need.otherHint}
        autocomplete="off"
        maxlength={80}
        optional
      />
      <Choices
        {...inForm}
        name="langue"
        label={t.need.language}
        choices={languages.map((language) => ({ value: language, label: t.need.languages[language] }))}
        single
      />
      <Button>{t.need.next}</Button>
    </ReferralStep>
  );
}
