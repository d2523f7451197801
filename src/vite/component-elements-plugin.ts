import type { Plugin } from 'vite';
import { registry } from '../components/registry.ts';

const ELEMENTS = 'virtual:component-elements';

/** What loads the behaviour of the registry's components, for pages: of the rest of a component they get nothing. */
export function componentElementsPlugin(): Plugin {
  return {
    name: 'taller-component-elements',
    resolveId: (id) => (id === ELEMENTS ? `\0${ELEMENTS}` : undefined),
    load(id) {
      if (id !== `\0${ELEMENTS}`) return undefined;
      const loaders = [...registry.values()].flatMap(({ name, element }) =>
        element ? [`${JSON.stringify(name)}: () => import(${JSON.stringify(element)})`] : [],
      );
      return `export default { ${loaders.join(', ')} };`;
    },
  };
}
