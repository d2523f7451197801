import { LEADER_KEY, LEADER_SLIPS } from '../leader-key.ts';

/** Where those who lead begin. */
export const LEADER_PAGE = 'lider.html';

/**
 * The page of that name: takes the key out of the address, keeps it for the windows of this talk, and goes on to the deck of `room`;
 * without one, of a new room each time (80 random bits). With it go the codes of its slips. Where the browser keeps nothing it says so.
 */
export function leaderPage(room?: string, slips: readonly string[] = []): string {
  const name = room
    ? `'${room}'`
    : `Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => 'abcdefghijklmnopqrstuvwxyz234567'[byte & 31]).join('')`;
  return `<!doctype html><html lang="es-MX"><meta charset="utf-8"><title>Sala</title><script>
if (location.hash.length > 1) {
  const room = ${name};
  try {
    localStorage.setItem('${LEADER_KEY}' + room, location.hash.slice(1));
${slips.length > 0 ? `    localStorage.setItem('${LEADER_SLIPS}' + room, '${slips.join(' ')}');\n` : ''}    location.replace('./?sala=' + room);
  } catch {
    onload = () => document.querySelector('p').textContent = 'El navegador no dejó guardar la llave de la sala: su almacenamiento para este sitio está lleno o bloqueado (modo privado, cookies). Libere espacio o permita que este sitio guarde datos, y abra otra vez esta dirección.';
  }
}
</script><main><h1>Sala</h1><p>Para dirigir la sala, abra su dirección completa, con lo que lleva después de #.</p></main>`;
}
