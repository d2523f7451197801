import './reading.css';
import 'virtual:component-styles';
import { startProgram } from '../../notice/start-program.ts';
import { startReading } from '../../reading/start-reading.ts';

void startProgram(() => startReading(document));
