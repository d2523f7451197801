import { BROKERS } from '../../room/brokers.ts';
import { describeHostilePhones } from '../../room/hostile-phone.ts';

// Three nodes take half a minute; the others are tests/room/hostile-phone.test.ts.
for (const kind of BROKERS.filter(({ name }) => name !== 'Mosquitto')) describeHostilePhones(kind);
