declare const __DUTYBOUND_VERSION__: string | undefined;

/** The version of this build; `npm run build` writes it in. */
export const VERSION = typeof __DUTYBOUND_VERSION__ === 'string' ? __DUTYBOUND_VERSION__ : '0.0.0-source';
