type Light = (parts: readonly number[]) => number | undefined;
const grey: Light = ([light = 0]) => 255 * light;
const coloured: Light = ([red = 0, green = 0, blue = 0]) => 255 * (0.25 * red + 0.625 * green + 0.125 * blue);
const unknown: Light = () => undefined;
/** How light the colour of an operator is, from 0 to 255; undefined where that isn't known. */
export const LIGHTS: Record<string, Light> = { g: grey, G: grey, rg: coloured, RG: coloured };
for (const each of ['k', 'K', 'sc', 'SC', 'scn', 'SCN', 'cs', 'CS']) LIGHTS[each] = unknown;
