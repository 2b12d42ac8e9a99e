export const listPath = '/extranet/actualites';
export const newPath = `${listPath}/nouvelle`;
export const deskItemPath = (id: string, act?: Act): string =>
  act ? `${listPath}/${id}/${act}` : `${listPath}/${id}`;

type Act = 'modifier' | 'une' | 'vu' | 'retirer' | 'reprendre' | 'remettre' | 'supprimer';
