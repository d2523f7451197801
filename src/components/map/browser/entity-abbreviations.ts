/** What people type instead of a name, by INEGI key; what begins like the name itself needs no entry. */
export const entityAbbreviations: Readonly<Record<string, string>> = {
  '01': 'ags',
  '02': 'bc',
  '03': 'bcs',
  '07': 'chis',
  '09': 'cdmx df distrito federal',
  10: 'dgo',
  11: 'gto',
  12: 'gro',
  13: 'hgo',
  15: 'edomex edo mex',
  19: 'nl',
  22: 'qro',
  23: 'qroo q roo',
  24: 'slp',
  28: 'tamps',
};
