export { addItem, openCollection, rewordCollection, setItems, setStatus } from './change-collection.ts';
export { allItems } from './items-store.ts';
export { collectionById, collectionsAmong, holdCollections, publishedCollections } from './store.ts';
