import { loadElements } from '../components/load-elements.ts';
import type { Reader } from './reader.ts';

/** Wakes each component shortly before it is scrolled into view, and what is read stays; one that can't be had stays as drawn. */
export function startComponents(reader: Reader, document: Document): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void loadElements([target.parentElement ?? target]).then(
          () => reader.hold(),
          () => {},
        );
      }
    },
    { rootMargin: '100% 0px' },
  );
  for (const component of document.querySelectorAll('.lectura .componente')) observer.observe(component);
}
