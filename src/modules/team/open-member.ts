import { type OpenedPerson, openPerson } from '#modules/roles';
import type { Ask } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { scopeOf } from '#platform/scope';
import type { Member } from './member.ts';
import { findMember } from './store.ts';

/** A person of the team, as the one who looks after her sees her. */
export interface OpenedMember extends OpenedPerson {
  member: Member;
  /** Whether she works in the viewer's territory; elsewhere, only her name and roles are shown. */
  isHers: boolean;
}

/** The person of an address; whoever is not of the team is not found. */
export async function openMember(c: Ask): Promise<OpenedMember> {
  const opened = await openPerson(c);
  const { db, now } = c.var;
  const { id } = opened.person;
  const asked = { words: '', now, scope: scopeOf(opened.viewer, 'team.manage') };
  const near = await findMember(db, id, asked);
  const anywhere = { ...asked, scope: { ...asked.scope, everywhere: true } };
  return {
    ...opened,
    member: near ?? found(await findMember(db, id, anywhere)),
    isHers: near !== undefined,
  };
}
