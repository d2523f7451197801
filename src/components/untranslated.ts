/** A page translator leaves it alone. The types of JSX take this attribute for a yes or no. */
export const untranslated = { translate: 'no' as unknown as boolean };
