export const oaiPath = '/oai';
