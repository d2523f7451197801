// A new component is a folder and a line here.
export { countdown } from './countdown/countdown.ts';
export { counts } from './counts/counts.ts';
export { map } from './map/map.ts';
export { organizations } from './organizations/organizations.ts';
export { process } from './process/process.ts';
export { table } from './table/table.ts';
export { timeline } from './timeline/timeline.ts';
export { vote } from './vote/vote.ts';
