import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { makeUrls } from '../../src/site/urls.ts';

describe('addresses lie below the base path, end in a slash and are encoded', () => {
  for (const base of ['/any/path', '/any/path/', 'any/path']) {
    test(`base ${base}`, () => {
      const urls = makeUrls(base);
      assert.equal(urls.home(), '/any/path/');
      assert.equal(urls.articles(), '/any/path/articles/');
      assert.equal(urls.articles(2), '/any/path/articles/page/2/');
      assert.equal(urls.section('national/politics'), '/any/path/sections/national/politics/');
      assert.equal(urls.file('favicon.svg'), '/any/path/favicon.svg');
    });
  }

  test('no base', () => {
    const urls = makeUrls('/');
    assert.equal(urls.home(), '/');
    assert.equal(urls.entity('person', '김정은'), '/people/%EA%B9%80%EC%A0%95%EC%9D%80/');
    assert.equal(urls.passage('a', 'm-김-1'), '/articles/a/#m-%EA%B9%80-1');
  });
});
