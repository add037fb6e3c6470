/** Under which the settings about access are injected. */
export const ACCESS_SETTINGS = Symbol('AccessSettings');
