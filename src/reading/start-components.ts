import { loadElements } from '../components/elements.ts';

/** Wakes each component shortly before it is scrolled into view; one that can't be had stays as drawn. */
export function startComponents(document: Document): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void loadElements([target.parentElement ?? target]).catch(() => {});
      }
    },
    { rootMargin: '100% 0px' },
  );
  for (const component of document.querySelectorAll('.lectura .componente')) observer.observe(component);
}
