/** The offer that a narrow screen gets once; loaded with it. */
export const readingOfferText = {
  offer: 'En una pantalla angosta el taller se lee mejor como texto.',
  read: 'Leer',
  stay: 'Seguir aquí',
};
