/** Every name below is invented. People carry （化名）, places and departments （虚构）, wherever they are shown. */

const SURNAMES =
  '陈李王张刘杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石'.split(
    '',
  );
const GIVEN =
  '晓岚,思远,雨桐,明轩,若溪,景行,嘉禾,云舒,子衿,一诺,清和,望舒,知夏,沐阳,安澜,书宁,怀瑾,星野,听雨,向荣,致和,语冰,修远,采薇,光启'.split(
    ',',
  );

/** The n-th invented person; the same n is always the same name, and no two n below 1,575 share one. */
export const inventedPerson = (n: number): string => {
  const surname = SURNAMES[n % SURNAMES.length] ?? '';
  const given = GIVEN[(n * 7 + Math.floor(n / SURNAMES.length)) % GIVEN.length] ?? '';
  return `${surname}${given}（化名）`;
};

/** Twelve villages. They stand for none of the town's real ones. */
export const VILLAGE_NAMES = [
  '青禾',
  '柳溪',
  '石桥',
  '新泾',
  '东塘',
  '西浜',
  '南圃',
  '北渡',
  '枫岸',
  '云栖',
  '望江',
  '和丰',
].map((name) => `${name}村（虚构）`);

export const DEPARTMENT_NAMES = [
  '党政办公室',
  '社会事务办公室',
  '经济发展办公室',
  '城镇建设管理办公室',
  '信访综治办公室',
].map((name) => `${name}（虚构）`);
