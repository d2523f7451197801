import '../styles/reading.css';
import 'virtual:component-styles';
import { startProgram } from '../notice/start-program.ts';
import { startReading } from './start-reading.ts';

void startProgram(() => startReading(document));
