/** True where Command takes the place of Ctrl. */
export const ON_MAC = /Mac|iPhone|iPad/.test(navigator.platform);
