import { deskPath } from '#modules/resource-desk/rules';

export const adaptPath = (id: string): string => deskPath(id, 'adapter');
export const proposePath = (id: string): string => deskPath(id, 'proposer');
export const commentPath = (id: string): string => deskPath(id, 'commentaires');
export const proposalPath = (id: string, proposal: string): string =>
  deskPath(id, `propositions/${proposal}`);
