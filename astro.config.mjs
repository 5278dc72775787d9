import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { leaveOutLookAlikes } from './src/scripts/leave-out-look-alikes.mjs';

const title = 'Registry Runbook';
const component = (name) => `./src/components/${name}.astro`;
const style = (name) => `./src/styles/${name}.css`;

export default defineConfig({
  // Links, assets and script URLs are made relative after the build (src/scripts/post-build), so there is no base and no site.
  // Relative links need the slash: a server that answers `/ja` without sending on to `/ja/` would break them.
  trailingSlash: 'always',
  build: { assets: 'assets', inlineStylesheets: 'never' },
  // Prefetching would need a policy for `<link rel="prefetch">`, and intranets gain nothing from it.
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [
    starlight({
      title: { en: title, ja: title, 'zh-CN': title },
      defaultLocale: 'en',
      locales: {
        en: { label: 'English', lang: 'en' },
        ja: { label: '日本語', lang: 'ja' },
        zh: { label: '简体中文', lang: 'zh-CN' },
      },
      logo: { src: './src/components/logo.svg', alt: '', replacesTitle: false },
      favicon: '/favicon.svg',
      customCss: ['tokens', 'base', 'layout', 'prose', 'runbook', 'map', 'diagram', 'print'].map(style),
      // Snippets look the same in static pages and in the islands: one block of our own (code-block.astro) for both.
      expressiveCode: false,
      // Pagefind finds neither parts of CJK words nor fragments of error messages; search.astro does.
      pagefind: false,
      pagination: false,
      disable404Route: true,
      components: {
        Head: component('head'),
        Header: component('header'),
        MobileMenuFooter: component('mobile-menu-footer'),
        Footer: component('footer'),
        PageTitle: component('page-title'),
      },
    }),
    preact(),
  ],
  vite: { worker: { format: 'es', plugins: () => [leaveOutLookAlikes()] } },
  markdown: { shikiConfig: { theme: 'css-variables' } },
});
