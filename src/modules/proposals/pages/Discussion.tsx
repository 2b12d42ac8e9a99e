import { blankForm } from '#platform/forms/form';
import { momentText } from '#platform/moment-words';
import { Button } from '#ui/Button';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { words } from '../words.ts';
import type { ShownProposal } from './shown-proposal.ts';

/** What the author and the ambassador say to each other. */
export function Discussion({ page, proposal, notes, form }: ShownProposal) {
  const t = words(page.lang).proposals;
  return (
    <section class="rule">
      <h2>{t.discuss}</h2>
      {notes.length > 0 && (
        <ul class="knots">
          {notes.map(({ authorName, at, words: said }) => (
            <li>
              <b>{authorName}</b>, {momentText(page, at)}
              {said.split('\n').map((line) => (
                <p>{line}</p>
              ))}
            </li>
          ))}
        </ul>
      )}
      <FormFrame
        page={page}
        form={{ ...form, id: blankForm().id }}
        action={`/extranet/espaces/propositions/${proposal.id}/message`}
      >
        <Field page={page} form={form} name="words" label={t.note} hint={t.noteHint} lines={3} />
        <Button kind="secondary">{t.send}</Button>
      </FormFrame>
    </section>
  );
}
