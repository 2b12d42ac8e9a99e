import { beforeAll, beforeEach } from 'vitest';
import { addPerson, addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import type { Grant, Role } from '#platform/access';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp, type Visitor } from '../../testing.ts';

export const start = new Date('2026-11-24T09:12:00Z');
export const causses = '200066371';
export const newPath = '/extranet/actualites/nouvelle';

/** A small network for one test file, with its clock: who may write where, and what is kept. */
export function aDesk() {
  const db = freshDatabase();
  const by = { actor: { id: null, name: 'essai' }, now: start };
  const desk = { now: start, gramat: '', figeac: '', nadia: '', hugo: '' };
  const app = testApp(db, () => desk.now);
  beforeAll(async () => {
    await tellTerritory(db());
    desk.gramat = (await addSpace(db(), aSpace(), by)).id;
    desk.figeac = (await addSpace(db(), aSpace({ name: 'Espace', communeCode: '46102' }), by)).id;
    desk.nadia = await addPerson(db(), { name: 'Nadia Ferrand', email: 'nadia@maillage.example' });
    desk.hugo = await addPerson(db(), { name: 'Hugo Delpech', email: 'ambassador@maillage.example' });
  });
  beforeEach(async () => {
    desk.now = start;
    await db().deleteFrom('newsItem').execute();
    await db().deleteFrom('outgoingMail').execute();
  });

  const someone = (role: Role, grant: Partial<Grant> = {}, name = 'Nadia Ferrand') =>
    app.visitorAs({
      personId: name === 'Nadia Ferrand' ? desk.nadia : desk.hugo,
      name,
      email: `${role}@maillage.example`,
      grants: [{ role, communes: [], epcis: [], spaces: [], ...grant }],
    });
  const kept = () => db().selectFrom('newsItem').selectAll().orderBy('id').execute();
  const typed = (fields: Record<string, string> = {}) => ({
    title: 'Six postes neufs',
    body: 'Ils sont arrivés ce matin.\n\nVenez les essayer.',
    concern: `space:${desk.gramat}`,
    lang: 'fr',
    act: 'publish',
    ...fields,
  });
  return Object.assign(desk, {
    db,
    someone,
    visitor: app.visitor,
    kept,
    typed,
    animator: () => someone('animator', { spaces: [desk.gramat] }),
    ambassador: () => someone('ambassador', { epcis: [causses] }, 'Hugo Delpech'),
    coordinator: () => someone('coordinator', {}, 'Claire Vayssié'),
    send: (visitor: Visitor, fields: Record<string, string> = {}) => visitor.submit(newPath, typed(fields)),
    /** The address of the one item that is kept. */
    deskPath: async (act = ''): Promise<string> => `/extranet/actualites/${(await kept())[0]?.id}${act}`,
    read: async (path: string): Promise<string> => plain((await app.visitor().get(path)).text),
  });
}
