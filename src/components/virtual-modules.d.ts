/** What loads each component's behaviour, by its name; see src/vite/component-elements-plugin.ts. */
declare module 'virtual:component-elements' {
  const loaders: Readonly<Record<string, () => Promise<{ default: CustomElementConstructor }>>>;
  export default loaders;
}

/** Style sheets of the components that this workshop shows; see src/vite/taller-plugin.ts. */
declare module 'virtual:component-styles';
