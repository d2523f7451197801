// How Excel and LibreOffice call, in their own Spanish menus, what puts a sheet right.

/** What workbooks are called, which nothing here reads. */
export const BOOK = /\.(?:xls[xmb]?|f?ods|numbers|gsheet)$/i;

const MENUS =
  'en Excel, Archivo > Guardar como > «CSV UTF-8 (delimitado por comas)»; en LibreOffice, Archivo > Guardar como > «Texto CSV», conjunto de caracteres «Unicode (UTF-8)»';

/** To save a sheet as the text that is read here. */
export const SAVE_SHEET = `guárdelo otra vez: ${MENUS}`;

/** To save a workbook's sheet under the name that is read here. */
export const saveAs = (name: string) => `ábralo y guárdelo como «${name}»: ${MENUS}`;

/** To show days whole. */
export const AS_DAY =
  'dé a la columna el formato AAAA-MM-DD (Excel: Inicio > Formato > Formato de celdas > Personalizada; LibreOffice: Formato > Celdas > Fecha) y guarde otra vez';

/** To show numbers as they are. */
export const AS_NUMBER =
  'dé a la columna el formato «General» (Excel: Inicio > Número; LibreOffice: Formato > Formato numérico) y guarde otra vez';

/** To part what stands in one cell. */
export const AS_COLUMNS =
  'sepárelo (Excel: Datos > Texto en columnas; LibreOffice: Datos > Texto a columnas) y guarde otra vez';

/** To give each row its own cell again. */
export const UNMERGE =
  'sepárelas (Excel: Inicio > Combinar y centrar > Separar celdas; LibreOffice: Formato > Combinar y separar celdas)';

/** To make columns of rows. */
export const TURN =
  'péguela volteada (Excel: Inicio > Pegar > Transponer; LibreOffice: Editar > Pegado especial > Trasponer) y guarde otra vez';

/** Of a workbook a CSV holds one sheet. */
export const ONE_SHEET = 'un CSV guarda solo la hoja abierta: abra la de los datos y guárdela';
