export { addItem, openCollection, rewordCollection, setItems, setStatus } from './change-collection.ts';
export { collectionById, itemsOf, publishedCollections } from './store.ts';
