import type { Plugin } from 'vite';
import { registry } from '../components/registry.ts';
import { virtualModule } from './virtual-module.ts';

/** What loads the behaviour of the registry's components, or of those named, for pages: of the rest of a component they get nothing. */
export function componentElementsPlugin(shown?: ReadonlySet<string>): Plugin {
  return {
    name: 'taller-component-elements',
    ...virtualModule('virtual:component-elements', () => {
      const loaders = [...registry.values()].flatMap(({ name, element }) =>
        element && shown?.has(name) !== false
          ? [`${JSON.stringify(name)}: () => import(${JSON.stringify(element)})`]
          : [],
      );
      return `export default { ${loaders.join(', ')} };`;
    }),
  };
}
