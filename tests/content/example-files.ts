import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './make-taller.ts';
import { tallerYaml } from './taller-yaml.ts';

const data = (name: string) => readFileSync(join(import.meta.dirname, '../components/data', name), 'utf-8');

/** A right workshop of three chapters with every component, notes, context, sources, a glossary and questions. */
export const EXAMPLE = {
  '1-inicio.md': `<!-- .slide: id="cubierta" layout="portada" -->

# {{titulo}}

{{estado}}, {{fecha}}

Nota:

Dar la bienvenida al RC.

---

<!-- .slide: id="orilla" layout="lista" titulo="La orilla" -->

*Para empezar*

## Desde la orilla

- **Mirar:** qué lleva el agua
- Preguntar a quién le llega <!-- .element: class="fragment" -->

Nota:

Leer y callar [@acta-fundadora].

Contexto:

La Red nació en septiembre de 1999 [@acta-fundadora; @boletin-12].

---

## Lámina sin atributos

![Un plano](plano.svg)

Nota:

Señalar [la orilla](#/orilla).
`,
  '2-cuentas.md': `<!-- .slide: id="capitulo-cuentas" layout="capitulo" -->

# Las cuentas del RC

Qué se midió

Nota:

Abrir el capítulo.

---

<!-- .slide: id="pozos" layout="grafica" -->

## Los pozos

\`\`\`conteos
datos: data/compromisos.yaml
plan: plan-norte
\`\`\`

Nota:

Leer las tres cifras.

Contexto:

El censo cuenta treinta pozos [@censo-de-pozos].

---

<!-- .slide: id="quejas" layout="grafica" ejercicio="10m" -->

## Las quejas

\`\`\`tabla-ejes
datos: data/ejes.yaml
\`\`\`

Nota:

Dar un minuto de silencio.

---

<!-- .slide: id="etapas" layout="grafica" -->

## Las etapas

\`\`\`proceso
datos: data/cocreacion.yaml
\`\`\`

Nota:

De izquierda a derecha.
`,
  '3-lugares.md': `<!-- .slide: id="capitulo-lugares" layout="capitulo" -->

# Los lugares

Nota:

Cambiar de mesa.

---

<!-- .slide: id="diez-anios" layout="grafica" -->

## Diez años

\`\`\`linea-de-tiempo
datos: data/linea.yaml
\`\`\`

Nota:

Época por época.

---

<!-- .slide: id="el-mapa" layout="grafica" -->

## El mapa

\`\`\`mapa-ejercicios
datos: data/estados.csv
\`\`\`

Nota:

Buscar el estado propio.

---

<!-- .slide: id="quienes" layout="organizaciones" -->

## Quiénes convocan

\`\`\`organizaciones
\`\`\`

Nota:

Agradecer.
`,
  'plano.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200"/></svg>',
  'data/fuentes.yaml': data('fuentes.yaml'),
  'data/compromisos.yaml': data('compromisos.yaml'),
  'data/cocreacion.yaml': data('cocreacion.yaml'),
  'data/ejes.yaml': data('ejes.yaml'),
  'data/estados.csv': data('estados.csv'),
  'data/linea.yaml': data('linea.yaml'),
  'data/glosario.yaml': `- sigla: RC
  nombre: Red de Cuencas
  texto: La red que convoca.
  lamina: orilla
  fuentes: [acta-fundadora]
`,
  'data/preguntas.yaml': `- id: primera
  lamina: orilla
  pregunta: ¿Cuándo nació la Red?
  opciones: [En 1989, En 1999, En 2009]
  correcta: 2
  explicacion: Su acta es de septiembre de 1999.
  fuentes: [acta-fundadora]
- id: segunda
  lamina: pozos
  pregunta: Las tres cuentas se suman.
  verdadero: false
  explicacion: Se traslapan.
- id: tercera
  lamina: el-mapa
  pregunta: ¿Cuántas entidades hay en el mapa?
  opciones: [Treinta y una, Treinta y dos, Treinta y tres]
  correcta: 2
  explicacion: Son treinta y dos.
`,
  'taller.yaml': tallerYaml(['1-inicio.md', '2-cuentas.md', '3-lugares.md']),
} satisfies Files;
