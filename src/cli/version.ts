declare const __DUTYBOUND_VERSION__: string | undefined;
declare const __DUTYBOUND_ACT_DIGEST__: string | undefined;

/** The version of this build; `npm run build` writes it in. */
export const VERSION = typeof __DUTYBOUND_VERSION__ === 'string' ? __DUTYBOUND_VERSION__ : '0.0.0-source';

/** The digest of the policies of the Act, where a build computed it: hashing them is a fortieth of a short run. */
export const ACT_DIGEST = typeof __DUTYBOUND_ACT_DIGEST__ === 'string' ? __DUTYBOUND_ACT_DIGEST__ : undefined;
