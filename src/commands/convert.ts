import { convertFolder } from '../convert/convert-folder.ts';
import { formatReport, isComplete } from '../convert/convert-report.ts';
import { showProgress } from './progress.ts';

/** Converts and reports. Exit status 1 where a file was refused or a record is broken. */
export async function runConvert(inputs: string[], options: { content: string }): Promise<void> {
  const progress = showProgress();
  const report = await convertFolder({
    content: options.content,
    inputs,
    onProgress: progress.update,
  });
  progress.stop();
  console.log(formatReport(report));
  if (!isComplete(report)) process.exitCode = 1;
}
