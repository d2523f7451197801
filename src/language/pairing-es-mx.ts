/** What the presenter's window says of clickers. */
export const pairingText = {
  pair: 'Emparejar un teléfono',
  title: 'Mando',
  how: 'Lea este código con la cámara del teléfono, en la misma red: pasará las láminas y mostrará las notas. No lo proyecte: quien lo lea mueve la presentación.',
  code: 'Código para emparejar un teléfono',
  byHand: 'Sin cámara, abra en el teléfono esta dirección:',
  network: 'Dirección de esta computadora',
  noNetwork: 'Esta computadora no está en ninguna red: ningún teléfono puede entrar.',
  unkept:
    'El navegador no dejó guardar el código (su almacenamiento para este sitio está lleno o bloqueado) y la pantalla no lo reconocería. Libere espacio o permita que este sitio guarde datos, y empareje otra vez.',
  waiting: 'Esperando al teléfono…',
  paired: 'Emparejado: el teléfono ya mueve la presentación.',
  another: 'Emparejar otro teléfono',
  list: 'Mandos emparejados',
  since: (number: number, since: string, heard: string) =>
    `Teléfono ${number}, desde las ${since}; última señal ${heard}`,
  end: (number: number) => `Terminar el teléfono ${number}`,
};
