/** Letters and numbers of a slip's code: none that paper or a voice confuses. */
export const SLIP_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
export const SLIP_LENGTH = 8;

/** The code that somebody typed, as the desk knows it: in capitals, without spaces and hyphens. */
export const readSlip = (typed: string): string => typed.toUpperCase().replace(/[^A-Z\d]/g, '');

/** As it stands on paper. */
export const writeSlip = (code: string): string => `${code.slice(0, SLIP_LENGTH / 2)}-${code.slice(SLIP_LENGTH / 2)}`;
