import { registry } from '../src/components/registry.ts';

/** What src/vite/component-elements-plugin.ts gives the pages, for unit tests: nothing is bundled for them. */
const loaders = [...registry.values()].flatMap(({ name, element }) => (element ? [[name, () => import(element)]] : []));
export default Object.fromEntries(loaders);
