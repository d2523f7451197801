import { describe, expect, it } from 'vitest';
import { formatSpan } from '../../src/components/format-span.ts';
import { parseDateSpan } from '../../src/content/dates.ts';

const words = (text: string) => formatSpan(parseDateSpan(text)!);

describe('formatSpan(span)', () => {
  it('formatSpan(span) says a date as far as it is known', () => {
    expect(words('2017-05-24')).toBe('24 de mayo de 2017');
    expect(words('2019-03')).toBe('marzo de 2019');
    expect(words('2011')).toBe('2011');
  });

  it('formatSpan(span) says what both ends share once', () => {
    expect(words('2019-05-24/2019-06-17')).toBe('24 de mayo a 17 de junio de 2019');
    expect(words('2019-05-05/2019-05-09')).toBe('5 a 9 de mayo de 2019');
    expect(words('2015-01/2015-12')).toBe('enero a diciembre de 2015');
    expect(words('2017-09/2021-03')).toBe('septiembre de 2017 a marzo de 2021');
    expect(words('2013/2015')).toBe('2013 a 2015');
  });

  it('formatSpan(span) says both ends whole where they are known differently', () => {
    expect(words('2019-12/2021-08-31')).toBe('diciembre de 2019 a 31 de agosto de 2021');
    expect(words('2019-12/2019-12-31')).toBe('diciembre de 2019 a 31 de diciembre de 2019');
    expect(words('2019/2019-06')).toBe('2019 a junio de 2019');
  });

  it('formatSpan(span) says an interval of one day, month or year as that', () => {
    expect(words('2019-05-05/2019-05-05')).toBe('5 de mayo de 2019');
    expect(words('2019/2019')).toBe('2019');
  });
});
