/** Version of the build. */
declare const __VERSION__: string;
