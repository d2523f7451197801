/** The notice of a new version; loaded with it. */
export const versionText = {
  newVersion: 'Hay una versión nueva',
  useNewVersion: 'Usarla ahora',
  later: 'Después',
};
