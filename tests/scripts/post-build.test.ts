import { describe, expect, test } from 'vitest';
import { addContentPolicy } from '../../src/scripts/post-build/content-policy.mjs';
import {
  relativeAddress,
  relativeCss,
  relativeHtml,
  relativeScript,
} from '../../src/scripts/post-build/relative-urls.mjs';

describe('relativeAddress', () => {
  test.each([
    ['/', 'index.html', './'],
    ['/', 'en/about/index.html', '../../'],
    ['/en/', 'en/index.html', './'],
    ['/ja/', 'en/index.html', '../ja/'],
    ['/en/runbooks/x/#y', 'en/runbooks/z/index.html', '../x/#y'],
    ['/assets/x.js', 'index.html', './assets/x.js'],
    ['/assets/x.js', 'assets/y.js', './x.js'],
  ])('%s from %s is %s', (address, page, expected) => {
    expect(relativeAddress(address, page)).toBe(expected);
  });
});

describe('relativeHtml', () => {
  test('changes addresses from the root, and those of islands, and nothing else', () => {
    const html = `<a href="/en/">/en/</a><a href="//other/"></a><a href="#x"></a><astro-island component-url="/assets/w.js">`;
    expect(relativeHtml(html, 'ja/index.html')).toBe(
      `<a href="../en/">/en/</a><a href="//other/"></a><a href="#x"></a><astro-island component-url="../assets/w.js">`,
    );
  });
});

test('relativeScript finds workers and the base of lazy style sheets, and leaves texts alone', () => {
  const script =
    'new Worker(new URL(`/assets/worker.js`,``+import.meta.url));X=function(e){return`/`+e},text="/etc/gitlab/gitlab.rb"';
  expect(relativeScript(script, 'assets/y.js')).toBe(
    'new Worker(new URL(`./worker.js`,import.meta.url));X=function(e){return "../"+e},text="/etc/gitlab/gitlab.rb"',
  );
});

test('relativeCss', () => {
  expect(relativeCss('a{b:url(/assets/x.svg)}c{d:url("data:image/svg+xml,x")}', 'assets/y.css')).toBe(
    'a{b:url(./x.svg)}c{d:url("data:image/svg+xml,x")}',
  );
});

describe('addContentPolicy', () => {
  test('stands right after the encoding, with the hash of each inline script', () => {
    const page = '<html><head><title>t</title><meta charset="utf-8"><script>alert(1)</script></head></html>';
    const done = addContentPolicy(page, 'p');
    expect(done).toContain('<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"');
    expect(done).toContain(`'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='`);
  });

  test('refuses what it would silently block', () => {
    const page = '<html><head><meta charset="utf-8"></head><body onload="x()"></body></html>';
    expect(() => addContentPolicy(page, 'p')).toThrow('<body onload="…"> is blocked by the policy');
  });
});
