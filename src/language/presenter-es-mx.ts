/** The presenter window's own words, apart so that the deck doesn't carry them. */
export const presenterText = {
  openPresenter: 'Abrir la vista de presentador',
  popupBlocked:
    'El navegador no dejó abrir otra ventana. Ábrala con este enlace, o permita las ventanas emergentes de esta página y pulse S otra vez.',
  onScreen: 'Lámina en pantalla',
  blankHere: 'La pantalla está en negro',
  blankScreen: 'Negro',
  nextUp: 'Sigue',
  lastSlide: 'Fin de la presentación',
  nowShown: 'En pantalla ahora',
  nowHint: 'Lo que elija aquí se refleja en la sala.',
  time: 'Hora y ritmo',
  clock: 'Hora',
  chapters: 'Capítulos',
  smallerText: 'Notas en letra más chica',
  largerText: 'Notas en letra más grande',
  slidePlace: (number: number, total: number) => `Lámina ${number} de ${total}`,
  stepOf: (step: number, steps: number) => `Paso ${step} de ${steps}`,
  stepPlace: (chapter: string, step: number, steps: number) =>
    steps > 0 ? `${chapter} · paso ${step} de ${steps}` : chapter,
  linkWaiting: 'Buscando la ventana de proyección…',
  linkNone: 'Esta vista no está unida a ninguna proyección. Abra la presentación y pulse S.',
  linkGood: 'Proyección unida: lo que haga aquí se ve en la sala.',
  linkTwo: 'Hay otra vista de presentador abierta; las dos mueven la misma proyección.',
  linkLost: 'La ventana de proyección se cerró o no responde.',
  openProjector: 'Abrirla otra vez',
};
