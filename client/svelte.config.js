/** @type {import("@sveltejs/vite-plugin-svelte").SvelteConfig} */
export default {
  compilerOptions: {
    runes: true,
    // Styles go to files: the page's policy allows none inline.
    css: "external",
  },
  /** A warning, most often about markup that not everybody can use, ends the build. */
  onwarn(warning) {
    throw new Error(`${warning.filename ?? "?"}: ${warning.code}: ${warning.message}`);
  },
};
