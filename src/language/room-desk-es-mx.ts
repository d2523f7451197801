/** What those who lead a room read in their window. */
export const deskText = {
  room: 'Sala',
  roomWith: (devices: number, fresh: number, isKept: boolean) =>
    [
      `Sala: ${devices}`,
      ...(fresh > 0 ? [fresh === 1 ? '1 duda nueva' : `${fresh} dudas nuevas`] : []),
      ...(isKept ? [] : ['no se guarda']),
    ].join(' · '),
  unkept:
    'El navegador no deja guardar más aquí (su almacenamiento para este sitio está lleno o bloqueado): si la pantalla se vuelve a cargar, lo votado y las dudas se pierden. Descárguelos antes, o libere espacio.',
  link: {
    conectando: 'La sala se está abriendo…',
    lista: 'La sala está abierta.',
    rota: 'La sala perdió su servidor: se reintenta. Lo votado no se pierde.',
    negada:
      'Este servidor no reconoce la sala; empiécela otra vez: con npm run sala o, en línea, desde su dirección de lider.html',
  },
  noWall: 'La ventana que ve la sala no está abierta: ella dirige la sala.',
  devices: (count: number) =>
    `${count === 1 ? '1 dispositivo' : `${count.toLocaleString('es-MX')} dispositivos`} (no son personas: hay quien trae dos)`,
  code: 'Mostrar cómo se entra',
  codeOn: 'Quitar de la pantalla cómo se entra',
  address: 'Dirección que se muestra:',
  votes: 'Votaciones',
  noVotes: 'Este taller no tiene votaciones.',
  open: 'Abrir',
  close: 'Cerrar',
  show: 'Mostrar resultado',
  again: 'Votar otra vez',
  againAsk: '¿Votar otra vez? Lo votado hasta ahora se borra.',
  state: { abierta: 'Votación abierta', cerrada: 'Votación cerrada', mostrada: 'Resultado a la vista' },
  notOpened: 'Votación sin abrir',
  answers: (count: number) => (count === 1 ? '1 respuesta' : `${count.toLocaleString('es-MX')} respuestas`),
  doubts: 'Dudas',
  noDoubts: 'Nadie ha mandado dudas.',
  approve: 'Aprobar',
  putAside: 'Apartar',
  doubtState: { nueva: 'nueva', aprobada: 'aprobada', apartada: 'apartada' },
  keep: 'Lo que se lleva',
  csv: 'Votos en CSV',
  markdown: 'Votos y dudas en Markdown',
  csvName: 'votos.csv',
  markdownName: 'sala.md',
  columns: ['Pregunta', 'Respuesta', 'Votos', 'Dispositivos'],
  pointColumns: 'puntos',
  others: 'Otras respuestas',
};
