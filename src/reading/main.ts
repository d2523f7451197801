import '../styles/reading.css';
import 'virtual:component-styles';
import { startReading } from './start-reading.ts';

// As in deck/main.ts.
document.documentElement.classList.add('js');
startReading(document);
