/** What the deck says from its first moment on, in Mexican Spanish; other words stand in files beside this one. */
export const text = {
  blank: 'Pantalla en negro. Cualquier tecla la quita.',
  unblank: 'Pantalla visible otra vez.',
  overviewOn: 'Vista general. Elija una lámina con las flechas y Entrar.',
  overviewOff: 'Vista general cerrada.',
  slideOf: (number: number, total: number, title: string) => `Lámina ${number} de ${total}: ${title}`,
  loadFailed: 'No se pudo cargar una parte de la página. El texto sigue completo; vuelva a cargar para reintentar.',
};
