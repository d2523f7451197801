/** Why something does not happen; loaded when it does not. */
export const noticeText = {
  read: 'Entendido',
  unknownAddress:
    'La dirección con la que llegó no es de ninguna lámina de este taller. Con «Ir a una lámina» (tecla G) puede buscarla.',
  noFullScreen:
    'Aquí el navegador no permite la pantalla completa. Abra la presentación en su propia ventana, o use la del navegador (F11 en Windows y Linux).',
  noOwnWindow:
    'Esta copia está dentro de otra página: la vista de presentador se abre desde la presentación en su propia ventana.',
  noSound: 'Aquí el navegador no deja sonar a la página: el final de un ejercicio se dice con palabras.',
  print: 'Imprimir todas las láminas',
  printBlocked: 'El navegador no dejó abrir la ventana que se imprime. Ábrala con este enlace:',
  printLink: 'Láminas para imprimir',
  notPrinted:
    'Aquí el navegador no imprime por sí solo: busque «Imprimir» en su menú, o abra esta página en otro navegador.',
  printNowhere:
    'Esta copia está dentro de otra página y no tiene dirección propia de la que imprimir. Abra la presentación en su propia ventana y pulse ahí Ctrl+P.',
  save: 'Guardar la presentación',
  saveSite:
    '«Guardar como» guarda solo las láminas cercanas a la que se ve. La presentación completa está en un archivo, que se abre sin red y sin nada al lado:',
  saveFile:
    'Esta presentación ya es un solo archivo: cópielo tal cual. «Guardar como» guarda solo las láminas cercanas a la que se ve.',
  saveLink: 'Descargar taller.html',
};
