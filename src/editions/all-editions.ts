// A new edition is a folder and a line here.
export { clicker } from './clicker/clicker.ts';
export { deck } from './deck/deck.ts';
export { presenter } from './presenter/presenter.ts';
export { reading } from './reading/reading.ts';
export { single } from './single/single.ts';
