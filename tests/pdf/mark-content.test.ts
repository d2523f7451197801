import { expect, it } from 'vitest';
import { markArtifacts, piecesWithText } from '../../src/pdf/mark-content.ts';

const lines = (...all: string[]) => all.join('\n');

it('piecesWithText(content) names the marked pieces that hold text or an object', () => {
  const content = lines(
    '/P <</MCID 0 >>BDC',
    'BT',
    '<0019> Tj',
    'ET',
    'EMC',
    '/LI <</MCID 1 >>BDC',
    '0 0 9 9 re',
    'f',
    'EMC',
  );
  expect([...piecesWithText(content)]).toEqual([0]);
});

it('markArtifacts(content) wraps what stands in no tag, and nothing twice', () => {
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
  expect(markArtifacts(content, new Set())).toBe(
    lines(
      ...['q', '/Artifact BMC', '0 0 9 9 re', 'f', 'EMC', 'Q', '/P <</MCID 0 >>BDC', 'BT', '<0019> Tj', 'ET', 'EMC'],
      ...['/Artifact BMC', 'BT', '<0020> Tj', 'ET', 'EMC', 'Q'],
    ),
  );
});

it('markArtifacts(content, decoration) turns the pieces named into artifacts', () => {
  const content = lines('/LI <</MCID 3 >>BDC', '0 0 9 9 re', 'f', 'EMC');
  expect(markArtifacts(content, new Set([3]))).toBe(lines('/Artifact BMC', '0 0 9 9 re', 'f', 'EMC'));
});

it('markArtifacts(content) keeps a clip and what it clips in one piece', () => {
  const content = lines('0 0 9 9 re', 'W* n', '1 1 5 5 re', 'f');
  expect(markArtifacts(content, new Set())).toBe(lines('/Artifact BMC', content, 'EMC'));
});
