import { expect, it } from 'vitest';
import { securityPolicy } from '../../src/html/security-policy.ts';

it('securityPolicy(html, place) allows an inline script as browsers read it, whatever the line ends it was written with', () => {
  const page = '<head>\n<script>\nlet one;\nlet two;\n</script>\n</head>';
  const policy = securityPolicy(page, 'site');
  expect(policy).toMatch(/script-src 'self' 'sha256-/);
  for (const end of ['\r\n', '\r']) expect(securityPolicy(page.replaceAll('\n', end), 'site')).toBe(policy);
});

it('securityPolicy(html, place) lets a page speak with its own site and the broker that it names, and nobody else', () => {
  const connect = (html: string) => /connect-src ([^;]*)/.exec(securityPolicy(html, 'site'))?.[1];
  expect(connect('<html lang="es-MX"><p data-sala="wss://otro.mx">')).toBe("'self'");
  expect(connect('<html lang="es-MX" data-sala="wss://sala.mx/mqtt" data-sala-clave="B">')).toBe(
    "'self' wss://sala.mx/mqtt",
  );
});
