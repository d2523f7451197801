import type { Entity } from '../schema.ts';

const names = new Intl.ListFormat('es-MX', { type: 'conjunction' });

/** What the picture shows, for those who don't see it. */
export function describeMap(entities: readonly Entity[], highlighted: Entity): string {
  const absent = entities.filter((entity) => !entity.participa_en_lamina).map(({ entidad }) => entidad);
  const figures = absent.length === 1 ? 'figura' : 'figuran';
  const rest = absent.length > 0 ? ` No ${figures} en la lámina: ${names.format(absent)}.` : '';
  const total = entities.length - absent.length;
  const verb = total === 1 ? 'participa' : 'participan';
  return `Mapa de México: ${total} de ${entities.length} entidades ${verb}.${rest} Resaltada: ${highlighted.entidad}.`;
}
