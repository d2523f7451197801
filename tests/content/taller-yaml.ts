/** A right taller.yaml with these chapters; its last lines are theirs, three for each. */
export function tallerYaml(chapters: readonly string[]): string {
  return `titulo: Taller de prueba
estado: Quintana Roo
fecha: 2021-03-25
idioma: es-MX
convoca:
  nombre: Núcleo de prueba
  siglas: NP
  organizaciones: [Una, Dos]
capitulos:
${chapters.map((file) => `  - archivo: ${file}\n    titulo: Capítulo ${file}\n    minutos: 5\n`).join('')}`;
}
