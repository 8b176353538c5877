import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { maySayByline, parseByline } from '../../src/convert/notation/byline.ts';
import { copyrightOwner } from '../../src/convert/notation/copyright-owner.ts';
import { isHanName } from '../../src/convert/notation/han-name.ts';
import { readInitials } from '../../src/convert/notation/initials.ts';
import { introducedAuthor } from '../../src/convert/notation/introduced-author.ts';
import { readTextByline } from '../../src/convert/notation/text-byline.ts';

/** The names of a line that says that it is a byline. */
function namesOf(line: string): string[] | undefined {
  return maySayByline(line) ? parseByline(line)?.authors.map(({ name }) => name) : undefined;
}

describe('a line that says who wrote is read in the ways in which papers print it', () => {
  const lines: [line: string, ...names: string[]][] = [
    ['By Ada Fenn, Political Editor', 'Ada Fenn'],
    ['Byby ADA FENN, TOM LIND and ROSA QUILL', 'Ada Fenn', 'Tom Lind', 'Rosa Quill'],
    ['By ADA FENN and TOM LIND Associated Press', 'Ada Fenn', 'Tom Lind'],
    ['By Ada Fenn For the Hollow Post', 'Ada Fenn'],
    ['Ada Fenn, Hollow Security Writer', 'Ada Fenn'],
    ['By Ada Fenn ada@example.com(555) 010-0199', 'Ada Fenn'],
    ['BY ADA FENN, TOM LIND [lind@example.com] Log in to the Bugle', 'Ada Fenn', 'Tom Lind'],
    // Who edits, photographs, draws or translates did not write.
    [
      '(Reporting by Ada Fenn in London and Tom Lind in Paris; Editing by Max Hall)',
      'Ada Fenn',
      'Tom Lind',
    ],
    ['Reporting by Ada Fenn; Writing by Rosa Quill; Editing by Max Hall', 'Ada Fenn', 'Rosa Quill'],
    ['Text von Ada Fenn Illustration von Tom Lind', 'Ada Fenn'],
    ['Text: Ada Fenn Foto: Tom Lind', 'Ada Fenn'],
    ['Text & Fotos: Ada Fenn', 'Ada Fenn'],
    // A date, a label or a button beside it.
    ['Posted on June 12, 2018 by Ada Fenn', 'Ada Fenn'],
    ['Datum: 19.11.2021 Autor: Ada Fenn Quelle: Der Bote', 'Ada Fenn'],
    ['01.11.23 20:19 von Ada Fenn Lesezeit: 4 Min.', 'Ada Fenn'],
    ['Ada Fenn Tips meg', 'Ada Fenn'],
    // Names that end as a word does that leads to a date.
    ['By Ada Johnson 12 June 2018', 'Ada Johnson'],
    ['By Tom Beckham on Tuesday, June 12, 2018', 'Tom Beckham'],
    ['Por Ada Daniel el martes 12 de junio de 2018', 'Ada Daniel'],
    ['Von Ada Adam | Aktualisiert am Dienstag, 12. Juni 2018', 'Ada Adam'],
    ['By Tom Lind and Ada Do 12 June 2018', 'Tom Lind', 'Ada Do'],
    // Other languages.
    ['Aus Rom berichtet Ada Fenn', 'Ada Fenn'],
    ['Par Ada Fenn avec AFP', 'Ada Fenn'],
    ['dal nostro inviato Ada Fenn', 'Ada Fenn'],
    ['Skrevet af Ada Fenn', 'Ada Fenn'],
    ['Geschreven door Ada Fenn', 'Ada Fenn'],
    ['Автор: Андрей Петров', 'Андрей Петров'],
    ['박민서·이지은 기자', '박민서', '이지은'],
    ['記者王小明／台北報導', '王小明'],
    ['文｜王伟', '王伟'],
    ['【纠错】 责任编辑： 王伟', '王伟'],
    ['取材・文 山田太郎', '山田太郎'],
    ['Door Ada op den Fenn 12-06-2018 16:05', 'Ada op den Fenn'],
    ['Oleh Ada Fenn', 'Ada Fenn'],
    ['Tác giả: Lê Thị Fenn', 'Lê Thị Fenn'],
    ['Της Άδας Φέννη 12.06.2018', 'Άδας Φέννη'],
    ['كتبت: سلمى نجار', 'سلمى نجار'],
    ['بقلم: سلمى نجار، وليد قاسم', 'سلمى نجار', 'وليد قاسم'],
    ['كتب وليد قاسم الثلاثاء 12 يونيو 2018', 'وليد قاسم'],
    ['מאת: דנה פן 12.06.2018', 'דנה פן'],
    ['लेखक: मीरा जोशी', 'मीरा जोशी'],
    ['نویسنده: سارا نوری۲۲ خرداد ۱۳۹۷', 'سارا نوری'],
    ['記者・山田はるか', '山田はるか'],
    ['2018-06-12 06:00 甲報【記者王小明∕台北報導】', '王小明'],
    // Accounts.
    ['Gespeichert von nordlicht am 24. Juli 2017 - 18:55', 'nordlicht'],
    ['Posted by rowan on June 12, 2018', 'rowan'],
  ];
  for (const [line, ...names] of lines) {
    test(line, () => assert.deepEqual(namesOf(line), names));
  }
  for (const line of [
    'Photo by Ada Fenn',
    'Edited by Ada Fenn',
    'Posted by admin',
    'Thứ Ba, 12/06/2018',
    'كتب الرئيس رسالة طويلة إلى جميع أعضاء المجلس في المدينة',
    'Published by Ada',
  ]) {
    test(`nobody: ${line}`, () =>
      assert.deepEqual(namesOf(line) ?? [], line.endsWith('Ada') ? ['Ada'] : []));
  }
});

describe('a signature is read where the text ends', () => {
  test('by initials', () => {
    assert.deepEqual(readInitials('abc, de; Foto: Tom Lind'), [{ name: 'abc' }, { name: 'de' }]);
    assert.deepEqual(readInitials('(abc)'), [{ name: 'abc' }]);
    assert.equal(readInitials('mehr'), undefined);
    assert.equal(readInitials('Rosen, Tulpen'), undefined);
  });
  test('in brackets behind the last words', () => {
    const names = (text: string) => readTextByline(text)?.map(({ name }) => name);
    assert.deepEqual(names('The gate stays shut. (Reporting by Ada Fenn; Editing by Tom Lind)'), [
      'Ada Fenn',
    ]);
    assert.deepEqual(names('門は閉じたままだ。【ローマ山田太郎、パリ佐藤花子】'), [
      '山田太郎',
      '佐藤花子',
    ]);
    assert.deepEqual(names('(서울=가나통신) 박민서 기자 = 문은 닫혀 있다.'), ['박민서']);
    assert.equal(names('The gate (built by Ada Fenn) stays shut.'), undefined);
  });
  test('by a note on its writer', () => {
    assert.equal(
      introducedAuthor('Ada Fenn (@fenn) is a senior staff writer at the Bugle.'),
      'Ada Fenn',
    );
    assert.equal(introducedAuthor('Ada Fenn is a clockmaker from the coast.'), undefined);
  });
  test('by whose page it is', () => {
    assert.equal(copyrightOwner('© 1998-2025 Ada Fenn, all rights reserved'), 'Ada Fenn');
    assert.equal(copyrightOwner('Copyright Ada Fenn 2012-2025. Free to copy.'), 'Ada Fenn');
    assert.equal(copyrightOwner('© Ada Fenn/Getty Images'), undefined);
  });
});

test('a name in Han letters is known by its family name', () => {
  for (const name of ['山田太郎', '松岡大地', '王小明', '山田 太郎'])
    assert.ok(isHanName(name), name);
  for (const words of ['政治経済', '新聞', '写真特集']) assert.ok(!isHanName(words), words);
});
