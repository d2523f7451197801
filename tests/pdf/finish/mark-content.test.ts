import { expect, it } from 'vitest';
import { markContent, type Marking } from '../../../src/pdf/finish/mark-content.ts';

const lines = (...all: string[]) => all.join('\n');
const marked = (content: string, marking: Marking = {}) => markContent(content.split('\n'), marking).join('\n');

it('markContent(content) wraps what stands in no tag, and nothing twice', () => {
  const content = lines(
    'q',
    '0 0 9 9 re',
    'f',
    'Q',
    '/P <</MCID 0 >>BDC',
    'BT',
    '<0019> Tj',
    'ET',
    'EMC',
    'BT',
    '<0020> Tj',
    'ET',
    'Q',
  );
  expect(marked(content)).toBe(
    lines(
      ...[
        'q',
        '/Artifact <</Type /Layout>>BDC',
        '0 0 9 9 re',
        'f',
        'EMC',
        'Q',
        '/P <</MCID 0 >>BDC',
        'BT',
        '<0019> Tj',
        'ET',
        'EMC',
      ],
      ...['/Artifact <</Type /Layout>>BDC', 'BT', '<0020> Tj', 'ET', 'EMC', 'Q'],
    ),
  );
});

it('markContent(content, { decoration }) turns the pieces named into artifacts', () => {
  const content = lines('/LI <</MCID 3 >>BDC', '0 0 9 9 re', 'f', 'EMC');
  expect(marked(content, { isDecoration: (mcid) => mcid === 3 })).toBe(
    lines('/Artifact <</Type /Layout>>BDC', '0 0 9 9 re', 'f', 'EMC'),
  );
});

it('markContent(content) keeps a clip and what it clips in one piece', () => {
  const content = lines('0 0 9 9 re', 'W* n', '1 1 5 5 re', 'f');
  expect(marked(content)).toBe(lines('/Artifact <</Type /Layout>>BDC', content, 'EMC'));
});
