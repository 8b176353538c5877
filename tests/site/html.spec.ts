import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { readBuiltPages } from './built-files.ts';
import { BELOW, EMPTY, siteFolder } from './sites.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

for (const site of [BELOW, EMPTY]) {
  test(`every page of a site ${site.name} is valid HTML`, async () => {
    const wrong: string[] = [];
    for (const { path, html } of readBuiltPages(siteFolder(site), site.base)) {
      const report = await validator.validateString(html);
      for (const { messages } of report.results) {
        for (const { line, column, message, ruleId } of messages) {
          wrong.push(`${path}:${line}:${column} ${message} ${ruleId}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
}
