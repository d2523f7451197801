import { BROKERS } from '../../room/brokers.ts';
import { describeHostilePhones } from '../../room/hostile-phone.ts';

// Brokers of others take half a minute each; that of `npm run sala` is tests/room/hostile-phone.test.ts.
for (const kind of BROKERS) describeHostilePhones(kind);
