import '../styles/reading.css';
import 'virtual:component-styles';
import { startReading } from './start-reading.ts';

startReading(document);
