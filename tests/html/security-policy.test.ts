import { expect, it } from 'vitest';
import { securityPolicy } from '../../src/html/security-policy.ts';

it('securityPolicy(html, place) allows an inline script as browsers read it, whatever the line ends it was written with', () => {
  const page = '<head>\n<script>\nlet one;\nlet two;\n</script>\n</head>';
  const policy = securityPolicy(page, 'site');
  expect(policy).toMatch(/script-src 'self' 'sha256-/);
  for (const end of ['\r\n', '\r']) expect(securityPolicy(page.replaceAll('\n', end), 'site')).toBe(policy);
});
