/** Style sheets of the components that this workshop shows; see src/vite/taller-plugin.ts. */
declare module 'virtual:component-styles';
