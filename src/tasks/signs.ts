import type { Outline, Sign } from './write-font.ts';

// Half of the height of capitals.
const MIDDLE = 350;
const WIDTH = 770;
const CENTRE = WIDTH / 2;

/** Signs that no font of the project has, drawn: on paper they look the same whatever fonts a machine has. */
export const SIGNS: readonly Sign[] = [
  sign('◆', regular(4, 350)),
  sign('◇', regular(4, 350), regular(4, 250)),
  sign('●•', regular(32, 300)),
  sign('○', regular(32, 300), regular(32, 230)),
  sign('■▪', square(280)),
  sign('□', square(280), square(210)),
  sign('▲', regular(3, 370, 90)),
  sign('▼', regular(3, 370, 270)),
  sign('▶►', regular(3, 370, 0)),
  sign('◀◄', regular(3, 370, 180)),
  sign('★', star()),
  sign('✓✔', [
    [70, 340],
    [165, 435],
    [310, 290],
    [605, 640],
    [705, 555],
    [318, 95],
  ]),
  sign('✕✖✗✘', cross()),
  ...(['→', '↑', '←', '↓'] as const).map((character, turns) => sign(character, turn(arrow(), turns * 90))),
];

function sign(characters: string, ...outlines: Outline[]): Sign {
  return {
    characters,
    width: WIDTH,
    outlines: outlines.map((outline) => outline.map(([x, y]) => [Math.round(x), Math.round(y)])),
  };
}

function at(radius: number, degrees: number): [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [CENTRE + radius * Math.cos(angle), MIDDLE + radius * Math.sin(angle)];
}

function regular(corners: number, radius: number, first = 0): Outline {
  return Array.from({ length: corners }, (_, index) => at(radius, first + (index * 360) / corners));
}

function square(half: number): Outline {
  return regular(4, half * Math.SQRT2, 45);
}

function star(): Outline {
  return Array.from({ length: 10 }, (_, index) => at(index % 2 === 0 ? 370 : 150, 90 + index * 36));
}

function turn(outline: Outline, degrees: number): Outline {
  return outline.map(([x, y]) =>
    at(Math.hypot(x - CENTRE, y - MIDDLE), (Math.atan2(y - MIDDLE, x - CENTRE) * 180) / Math.PI + degrees),
  );
}

/** A plus of two bars, turned. */
function cross(): Outline {
  const [long, thick] = [360, 62];
  const corner = [
    [long, thick],
    [thick, thick],
    [thick, long],
  ] as const;
  const plus = [0, 90, 180, 270].flatMap((degrees) =>
    turn(
      corner.map(([x, y]) => [CENTRE + x, MIDDLE + y]),
      degrees,
    ),
  );
  return turn(plus, 45);
}

function arrow(): Outline {
  const half = [
    [330, 0],
    [90, 230],
    [90, 50],
    [-330, 50],
  ] as const;
  const up = half.map(([x, y]) => [CENTRE + x, MIDDLE + y] as const);
  const down = half.slice(1).map(([x, y]) => [CENTRE + x, MIDDLE - y] as const);
  return [...up, ...down.reverse()];
}
