import { FUENTES, type Files } from './make-taller.ts';
import { tallerYaml } from './taller-yaml.ts';

const TALLER = tallerYaml(['a.md']);
/** A chapter that shows a YAML file, one that shows a CSV file. */
export const LIST = '# T\n\n```lista-de-puntos\ndatos: data/a.yaml\n```\n';
export const TABLE = '# T\n\n```tabla-de-claves\ndatos: data/a.csv\n```\n';

/** A chapter that is right, so that a case needs only the file that is wrong. */
export const RIGHT: Files = { 'a.md': '# T\n\ntexto\n' };

/** What is wrong, the files that differ from RIGHT, and exactly what an editor is told (after `slides/`). */
export const errorCases: [name: string, files: Files, ...errors: string[]][] = [
  [
    'an unknown layout',
    { 'a.md': '<!-- .slide: id="uno" layout="comparasion" -->\n# T' },
    'a.md:1:23 layout desconocido «comparasion»; ¿quiso decir «comparacion»?',
  ],
  [
    'an exercise whose time is none',
    { 'a.md': '<!-- .slide: id="uno" ejercicio="10 min" -->\n# T' },
    'a.md:1:23 «ejercicio» no es una duración: «10 min»; escríbala como 10m, 90s, 1h o 1h30m',
  ],
  [
    'a typo in the name of the exercise',
    { 'a.md': '<!-- .slide: ejercico="10m" -->\n# T' },
    'a.md:1:14 atributo desconocido «ejercico»; ¿quiso decir «ejercicio»?',
  ],
  [
    'a typo in a fence name',
    { 'a.md': '# T\n\n- a\n\n```lista-de-puntoss\ndatos: data/a.yaml\n```' },
    'a.md:5:1 componente desconocido «lista-de-puntoss»; ¿quiso decir «lista-de-puntos»?',
  ],
  [
    'an unknown key in taller.yaml',
    { 'taller.yaml': `${TALLER}dirección: x\n` },
    'taller.yaml:13:1 clave desconocida «dirección»; ¿quiso decir «direccion»?',
  ],
  [
    'a missing key in taller.yaml',
    { 'taller.yaml': TALLER.replace('  siglas: NP\n', '') },
    'taller.yaml:6:3 falta la clave «siglas»; agréguela',
  ],
  [
    'a wrong type in taller.yaml',
    { 'taller.yaml': TALLER.replace('minutos: 5', 'minutos: cinco') },
    'taller.yaml:12:14 «minutos» no es del tipo esperado; escriba un número',
  ],
  [
    'a wrong date in taller.yaml',
    { 'taller.yaml': TALLER.replace('2021-03-25', '2021-02-30') },
    'taller.yaml:3:8 «fecha» no es un día del calendario; escriba año-mes-día, como 2021-03-25',
  ],
  [
    'a chapter that is not there',
    { 'taller.yaml': tallerYaml(['a.md', 'ab.md']) },
    'taller.yaml:13:14 no existe el archivo «slides/ab.md»; ¿quiso decir «a.md»?',
  ],
  [
    'a chapter that is not listed',
    { 'taller.yaml': TALLER, 'b.md': '# B' },
    'taller.yaml:10:3 el capítulo «b.md» no está en «capitulos»; agréguelo a la lista o guárdelo en una subcarpeta',
  ],
  [
    'a chapter listed twice',
    { 'taller.yaml': tallerYaml(['a.md', 'a.md']) },
    'taller.yaml:13:14 el capítulo «a.md» está dos veces; deje solo uno',
  ],
  [
    'no taller.yaml',
    { 'taller.yaml': undefined },
    'taller.yaml:1:1 no existe el archivo «slides/taller.yaml»; créelo o corrija la ruta',
  ],
  [
    'an unknown key in fuentes.yaml',
    { 'data/fuentes.yaml': FUENTES.replace('editor:', 'autor: x\n  editor:') },
    'data/fuentes.yaml:3:3 clave desconocida «autor»; use una de estas: id, titulo, idioma, editor, fecha, url, prueba, confianza',
  ],
  [
    'a missing key in fuentes.yaml',
    { 'data/fuentes.yaml': FUENTES.replace('  prueba: Prueba algo.\n', '') },
    'data/fuentes.yaml:1:3 falta la clave «prueba»; agréguela',
  ],
  [
    'a wrong value in fuentes.yaml',
    { 'data/fuentes.yaml': FUENTES.replace('alta', 'mucha') },
    'data/fuentes.yaml:7:14 «confianza» tiene un valor desconocido; use «alta», «media»',
  ],
  [
    'a wrong date in fuentes.yaml',
    { 'data/fuentes.yaml': FUENTES.replace('2021-03', 'marzo') },
    'data/fuentes.yaml:4:10 «fecha» no es una fecha; escriba 2017-05-24, 2019-03 o 2011',
  ],
  [
    'a source given twice',
    { 'data/fuentes.yaml': FUENTES.replace('id: segunda', 'id: primera') },
    'data/fuentes.yaml:8:7 la fuente «primera» está dos veces; deje solo una o cambie su id',
  ],
  [
    'an unknown key in a fence',
    { 'a.md': LIST.replace('datos:', 'desde: 2011\ndatoss:') },
    'a.md:4:1 no existe el archivo «slides/data/a.yaml»; créelo o corrija la ruta',
    'a.md:5:1 clave desconocida «datoss»; ¿quiso decir «datos»?',
  ],
  [
    'a missing key in a fence',
    { 'a.md': '# T\n\n```lista-de-puntos\ndesde: 2011\n```' },
    'a.md:4:1 falta la clave «datos»; agréguela',
  ],
  [
    'a wrong type in a fence',
    { 'a.md': LIST.replace('a.yaml\n', 'a.yaml\ndesde: hoy\n') },
    'a.md:5:8 «desde» no es del tipo esperado; escriba un número',
  ],
  [
    'a data file that is not there',
    { 'a.md': LIST, 'data/aa.yaml': 'titulo: a' },
    'a.md:4:8 no existe el archivo «slides/data/a.yaml»; ¿quiso decir «data/aa.yaml»?',
  ],
  [
    'an unknown key in a data file',
    { 'a.md': LIST, 'data/a.yaml': 'titulo: a\npuntos:\n  - nombbre: b\n' },
    'data/a.yaml:3:5 clave desconocida «nombbre»; ¿quiso decir «nombre»?',
  ],
  [
    'a wrong type in a data file',
    { 'a.md': LIST, 'data/a.yaml': 'titulo: [a]\n' },
    'data/a.yaml:1:9 «titulo» no es del tipo esperado; escriba un texto; si empieza con [ o {, entre comillas',
  ],
  [
    'the same id on two slides',
    { 'a.md': '<!-- .slide: id="uno" -->\n# A\n\n---\n\n<!-- .slide: id="uno" -->\n# B' },
    'a.md:6:1 el id «uno» ya es, sin contar mayúsculas, de la lámina en slides/a.md:1; dé otro id a una de las dos, o quite la que esté repetida',
  ],
  [
    'an id that is no address',
    { 'a.md': '<!-- .slide: id="uno dos" -->\n# A' },
    'a.md:1:14 el id «uno dos» no sirve de dirección; use letras, cifras y guiones, como plan-de-accion',
  ],
  [
    'an unknown citation on a slide',
    { 'a.md': '# T\n\nuno [@primera] dos [@tercera]' },
    'a.md:3:20 fuente desconocida «tercera»; si la quitó de slides/data/fuentes.yaml, quite también su cita; si no, use una de estas: primera, segunda',
  ],
  [
    'an unknown citation in the context',
    { 'a.md': '# T\n\nContexto:\n\nuno [@primera; @segundo]' },
    'a.md:5:5 fuente desconocida «segundo»; ¿quiso decir «segunda»?',
  ],
  [
    'an unknown citation in a note',
    { 'a.md': '# T\n\nNota: uno [@primer]' },
    'a.md:3:11 fuente desconocida «primer»; ¿quiso decir «primera»?',
  ],
  [
    'an unknown citation in a data file',
    { 'a.md': LIST, 'data/a.yaml': 'titulo: a\npuntos:\n  - nombre: b\n    fuentes: [terceraa]\n' },
    'data/a.yaml:4:14 fuente desconocida «terceraa»; si la quitó de slides/data/fuentes.yaml, quite también su cita; si no, use una de estas: primera, segunda',
  ],
  [
    'a link to a slide that is not there',
    { 'a.md': '<!-- .slide: id="uno" -->\n# T\n\n- [a](#/unno)' },
    'a.md:4:3 no hay una lámina con el id «unno»; ¿quiso decir «uno»?',
  ],
  [
    'a missing image',
    { 'a.md': '# T\n\n![a](img/mapa.png)', 'img/mappa.png': 'x' },
    'a.md:3:1 no existe la imagen «slides/img/mapa.png»; ¿quiso decir «img/mappa.png»?',
  ],
  [
    'a missing background',
    { 'a.md': '<!-- .slide: id="a" data-background-image="fondo.png" -->\n# T' },
    'a.md:1:21 no existe la imagen «slides/fondo.png»; guárdela ahí o corrija la ruta',
  ],
  [
    'an image without alternative text',
    { 'a.md': '# T\n\n- texto ![](a.png)', 'a.png': 'x' },
    'a.md:3:9 imagen sin texto alternativo; escriba entre los corchetes lo que la imagen muestra',
  ],
  [
    'an image without alternative text in HTML',
    { 'a.md': '# T\n\n<p>\n  <img src="a.png">\n</p>', 'a.png': 'x' },
    'a.md:4:3 imagen sin texto alternativo; agregue alt="lo que la imagen muestra" (alt="" solo si es adorno)',
  ],
  [
    'broken YAML',
    { 'a.md': LIST, 'data/a.yaml': 'titulo: a\npuntos:\n  - nombre: "b\n' },
    'data/a.yaml:3:13 YAML mal escrito: falta un signo (comillas, dos puntos, corchete o llave); revise el renglón; un texto con «: », «#», «[», «{» o comillas va entre comillas',
  ],
  [
    'broken YAML in a fence',
    { 'a.md': '# T\n\n```lista-de-puntos\ndatos: a: b\n```' },
    'a.md:4:8 YAML mal escrito: hay dos veces «: » en el mismo renglón; revise el renglón; un texto con «: », «#», «[», «{» o comillas va entre comillas',
  ],
  [
    'an unclosed quote in CSV',
    { 'a.md': TABLE, 'data/a.csv': 'clave,nombre\n01,"a\n' },
    'data/a.csv:2:4 comillas sin cerrar; cierre la celda con comillas dobles',
  ],
  [
    'missing cells in CSV',
    { 'a.md': TABLE, 'data/a.csv': 'clave,nombre\n01,a\n02\n' },
    'data/a.csv:3:1 el renglón tiene una celda y el encabezado 2; agregue las que faltan, aunque queden vacías',
  ],
  [
    'an unknown column in CSV',
    { 'a.md': TABLE, 'data/a.csv': 'clave,nombre,nota\n01,a,b\n' },
    'data/a.csv:1:14 columna desconocida «nota»; bórrela: no falta ninguna',
  ],
  [
    'a wrong cell in CSV',
    { 'a.md': TABLE, 'data/a.csv': 'nombre,clave\na,01\nb,2\n' },
    'data/a.csv:3:3 «clave» no es una clave; escriba dos cifras',
  ],
  [
    'a chapter that is not UTF-8',
    { 'a.md': Buffer.from('# T\n\nrendición', 'latin1') },
    'a.md:3:8 el archivo no está en UTF-8; guárdelo con la codificación UTF-8 (en el editor: «Guardar con codificación»)',
  ],
  [
    'a data file that is not UTF-8',
    { 'a.md': TABLE, 'data/a.csv': Buffer.from('clave,nombre\n01,ñ', 'latin1') },
    'data/a.csv:2:4 el archivo no está en UTF-8 (tampoco el «CSV (delimitado por comas)» de Excel); guárdelo otra vez: en Excel, Archivo > Guardar como > «CSV UTF-8 (delimitado por comas)»; en LibreOffice, Archivo > Guardar como > «Texto CSV», conjunto de caracteres «Unicode (UTF-8)»',
  ],
  [
    'an empty chapter',
    { 'a.md': '\uFEFF \n\n' },
    'a.md:1:1 el capítulo está vacío; escriba una lámina o quítelo de taller.yaml',
  ],
  [
    'an empty slide',
    { 'a.md': '# T\n\n---\n\n---\n\n# U' },
    'a.md:4:1 lámina vacía entre dos separadores; quite un --- o escriba la lámina',
  ],
  [
    'an unclosed fence',
    { 'a.md': '# T\n\n```js\nlet a;\n\n---\n\n# U' },
    'a.md:3:1 bloque sin cerrar; termine el bloque con un renglón ```',
  ],
  ['an unclosed tag', { 'a.md': '# T\n\n<div class="a">\n\ntexto' }, 'a.md:3:1 <div> no se cierra; agregue </div>'],
  [
    'a tag without its end',
    { 'a.md': '# T\n\ntexto <b class="a' },
    'a.md:3:7 etiqueta HTML sin cerrar; ciérrela con > o escriba &lt; en lugar de <',
  ],
  [
    'an unclosed comment',
    { 'a.md': '# T\n\n<!-- por hacer\n\n---\n\n# U' },
    'a.md:3:1 comentario sin cerrar: esconde lo que sigue; ciérrelo con --> donde termina',
  ],
  [
    'a misspelt attribute in .slide',
    { 'a.md': '<!-- .slide: layuot="lista" -->\n# T' },
    'a.md:1:14 atributo desconocido «layuot»; ¿quiso decir «layout»?',
  ],
  [
    'a misspelt attribute in .element',
    { 'a.md': '# T\n\n- a <!-- .element: clas="fragment" -->' },
    'a.md:3:20 atributo desconocido «clas»; ¿quiso decir «class»?',
  ],
  [
    'an attribute without quotes',
    { 'a.md': '# T <!-- .element: class=a -->' },
    'a.md:1:25 no se entiende este atributo; escriba nombre="valor", con comillas',
  ],
  [
    'a misspelt command',
    { 'a.md': '<!-- .slid: id="a" -->\n# T' },
    'a.md:1:1 comentario desconocido «.slid»; ¿quiso decir «slide»?',
  ],
  [
    'an unknown variable',
    { 'a.md': '# T {{estdo}}' },
    'a.md:1:5 variable desconocida «{{estdo}}»; ¿quiso decir «estado»?',
  ],
  [
    'two markers of the same kind',
    { 'a.md': '# T\n\nNota: a\n\nNotas: b' },
    'a.md:5:1 «Notas:» está dos veces en la lámina; junte los dos textos en uno',
  ],
];
