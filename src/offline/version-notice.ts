import { versionText } from '../language/version-es-mx.ts';
import { offerChoice } from '../notice/offer-choice.ts';

/** Says that a newer version is ready; `use` is done when somebody asks for it. */
export function showVersionNotice(use: () => void): void {
  offerChoice('version', versionText.newVersion, versionText.useNewVersion, use, versionText.later);
}
