import { spaceById } from '#modules/network';
import { placeOf } from '#modules/network/rules';
import { registrationById, type ToldRegistration, tellOne } from '#modules/registration';
import { can } from '#platform/access';
import type { Ask } from '#platform/http/env';
import { found, idIn, NotAllowed, signedIn } from '#platform/http/guard';

/** The registration of an address, for somebody who looks after the space where it is. */
export async function openRegistration(c: Ask): Promise<ToldRegistration> {
  const viewer = signedIn(c);
  const registration = found(await registrationById(c.var.db, idIn(c, 'inscription')));
  const told = await tellOne(c.var.db, found(registration.forgottenAt === null ? registration : null));
  const spaceId = told.bookings.find((one) => one.spaceId !== null)?.spaceId;
  const space = found(spaceId ? await spaceById(c.var.db, spaceId) : null);
  if (!can(viewer, 'registration.manage', placeOf(space))) throw new NotAllowed();
  return told;
}
