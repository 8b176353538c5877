// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

/** The site is files that any static host serves as they are. Site and base come with the build command. */
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory' },
  // Astro's own default drops the spaces between inline elements.
  compressHTML: true,
  // Two pages of one address are a mistake in the content and must not hide one another.
  prerenderConflictBehavior: 'error',
  // For content/pages. Characters stay as they were written; code is not coloured, as that needs inline styles.
  integrations: [mdx({ smartypants: false, syntaxHighlight: false })],
  devToolbar: { enabled: false },
  vite: {
    environments: {
      // The program that writes the pages runs from the output folder, from where no package can be found.
      prerender: { resolve: { noExternal: true } },
    },
    build: {
      // A script is a file of its own, which a host's content security policy can allow. Others as by default.
      assetsInlineLimit: (path) => (path.endsWith('.js') ? false : undefined),
      rolldownOptions: {
        // Astro marks each MDX page with a directive of its own and has read it before the bundler warns of it.
        onLog(level, log, report) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
});
