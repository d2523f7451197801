import { describeHostilePhones } from './hostile-phone.ts';
import { openTestRoom } from './server/open-test-room.ts';

let key = '';
describeHostilePhones({
  name: 'the broker of npm run sala',
  missing: undefined,
  own: () => key,
  async open() {
    const room = await openTestRoom();
    ({ key } = room);
    return { addresses: [room.address], ports: [], start() {}, kill: async () => {}, close: room.close };
  },
});
