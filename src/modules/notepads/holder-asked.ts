import type { Ask } from '#platform/http/env';
import { found, NotAllowed, requirePermission, signedIn } from '#platform/http/guard';
import { isUuid } from '#platform/uuid';
import { ownHolder, ownKind } from './own-holder.ts';

export interface HolderAsked {
  kind: string;
  holderId: string;
  /** As the form says it; empty for her own. */
  name: string;
  /** Its own page. */
  crumb: { path: string; title: string } | null;
  personId: string;
}

/** Whose notepad is begun: that of a holder such as `group:<id>`, where she may write, or her own. */
export async function holderAsked(c: Ask, name: string | null | undefined): Promise<HolderAsked> {
  const { db, lang, modules } = c.var;
  if (!name) {
    const { personId } = requirePermission(c, 'notepad.own');
    const crumb = await ownHolder.crumb(db, personId, lang);
    return { kind: ownKind, holderId: personId, name: '', crumb, personId };
  }
  const viewer = signedIn(c);
  const [kind, holderId = ''] = name.split(':');
  const holder = modules
    .flatMap(({ notepadHolders = [] }) => notepadHolders)
    .find((one) => one.kind === kind);
  const held = found(isUuid(holderId) ? holder : null);
  if ((await held.access(db, holderId, viewer)) !== 'write') throw new NotAllowed();
  const crumb = await held.crumb(db, holderId, lang);
  return { kind: held.kind, holderId, name, crumb, personId: viewer.personId };
}
