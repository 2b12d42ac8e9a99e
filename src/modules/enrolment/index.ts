export { ContactFields } from './pages/ContactFields.tsx';
