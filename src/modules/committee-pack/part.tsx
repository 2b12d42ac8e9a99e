import { seatTokens } from '#modules/groups';
import { sittingById } from '#modules/sittings';
import { isSettled } from '#modules/sittings/rules';
import { blankForm } from '#platform/forms/form';
import { momentText } from '#platform/moment-words';
import type { CallPart, SittingPart } from '#platform/page-parts';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { packFilePath, packPath, seatPackPath } from './paths.ts';
import { packOf } from './store.ts';
import { words } from './words.ts';

/** Beside a meeting that comes: its pack, when it leaves or left, and the way to send it now. */
export const packPart: SittingPart = {
  place: 'aside',
  order: 20,
  async draw({ db }, page, { id, maySteer }) {
    const sitting = await sittingById(db, id);
    if (!sitting || isSettled(sitting) || sitting.startsAt === null) return null;
    const t = words(page.lang).part;
    const sent = await packOf(db, id);
    return (
      <section>
        <h2>{t.title}</h2>
        <p>
          <a href={page.href(packFilePath(id))}>{t.read}</a>
        </p>
        <p class="meta">{sent ? t.left(momentText(page, sent.sentAt), sent.readers) : t.leaves}</p>
        {sent && sent.leftOut.length > 0 && <p class="meta">{t.leftOut(sent.leftOut)}</p>}
        {maySteer && sitting.begunAt === null && (
          <FormFrame page={page} form={blankForm()} action={packPath(id)}>
            <p>
              <Button kind="secondary" dense>
                {sent ? t.again : t.now}
              </Button>
            </p>
          </FormFrame>
        )}
      </section>
    );
  },
};

/** On the page that the link of a call opens: the pack as it is now, by a link of her own. */
export const callPart: CallPart = {
  order: 10,
  async draw({ db }, page, { sittingId, memberId }) {
    const sitting = await sittingById(db, sittingId);
    if (!sitting || isSettled(sitting) || sitting.startsAt === null) return null;
    const tokens = await seatTokens(db, [memberId], { what: packLink, id: sittingId });
    return (
      <p>
        <a href={page.href(seatPackPath(tokens.get(memberId) ?? ''))}>{words(page.lang).part.readPack}</a>
      </p>
    );
  },
};

/** The kind of the links that open a pack. */
export const packLink = 'pack';
