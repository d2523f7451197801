/** What the wall says of how one comes into its room. */
export const joinText = {
  title: 'Cómo entrar a la sala',
  doubt: 'Duda de la sala',
  how: 'Entre desde su teléfono: escanee el código o escriba',
  short: 'Entre a la sala:',
  noNetwork: 'Esta computadora no está en ninguna red: nadie más puede entrar.',
  // Behind an address and the name of its network.
  used: 'ya llegó un teléfono',
  devices: (count: number) =>
    count === 1 ? '1 dispositivo en la sala' : `${count.toLocaleString('es-MX')} dispositivos en la sala`,
};
