// Runs every test and closes with one line, `N passed, N failed`. It fails when a test or a runner did, or none ran.
import { addCounts } from './runner/counts.ts';
import { runSiteTests } from './runner/run-site-tests.ts';
import { runUnitTests } from './runner/run-unit-tests.ts';

const { passed, failed } = addCounts([await runUnitTests(), runSiteTests()]);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
