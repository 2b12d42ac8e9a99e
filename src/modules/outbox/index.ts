export { OutboxLink } from './pages/OutboxLink.tsx';
